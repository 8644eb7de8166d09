package dev.dovetail.jdbc.statement;

import dev.dovetail.generated.Parameters;

/** Binds the values of each row of a batch. It may be called again for a log, and must then bind the same values. */
public interface BatchBinding {
    /**
     * Binds all values of a row.
     *
     * @param row the number of the row, from 0
     * @param parameters receives the values
     */
    void bind(int row, Parameters parameters);
}
