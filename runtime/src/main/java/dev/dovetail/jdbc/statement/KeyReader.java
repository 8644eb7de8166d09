package dev.dovetail.jdbc.statement;

import dev.dovetail.generated.Row;

/** Takes the keys that a database made. */
public interface KeyReader {
    /**
     * Takes the key of a row.
     *
     * @param row the row's number, from 0
     * @param keys the key's columns, from 1
     */
    void read(int row, Row keys);
}
