package dev.dovetail.jdbc.statement;

import dev.dovetail.generated.Row;

/** Receives the keys that a database has generated. */
public interface KeyReader {
    /**
     * Reads the generated key of a row.
     *
     * @param row the number of the row, from 0
     * @param keys the columns of the key, from 1
     */
    void read(int row, Row keys);
}
