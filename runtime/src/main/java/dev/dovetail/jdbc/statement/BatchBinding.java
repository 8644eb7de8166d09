package dev.dovetail.jdbc.statement;

import dev.dovetail.generated.Parameters;

/** Gives each row of a batch its values. May be asked again, for a log, and then gives the same. */
public interface BatchBinding {
    /**
     * Binds every value of a row.
     *
     * @param row the row's number, from 0
     */
    void bind(int row, Parameters parameters);
}
