package dev.dovetail.catalog;

import dev.dovetail.dialect.TableName;

/** Knows which columns the database makes the values of, although the statements of the model do not say how. */
public interface MadeColumns {
    /** None: a program writes all columns. */
    MadeColumns NONE = (table, column) -> Made.NEVER;

    /** When the database makes the value of a column. */
    enum Made {
        /** The program writes the column. */
        NEVER,
        /** If a statement leaves the column out. */
        LEFT_OUT,
        /** Always: no statement writes the column. */
        ALWAYS
    }

    /** Returns when the database makes the value of a column. */
    Made of(TableName table, String column);
}
