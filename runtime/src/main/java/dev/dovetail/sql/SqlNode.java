package dev.dovetail.sql;

/** A part of a statement, which knows how it is written. */
public interface SqlNode {
    /** Writes this part at the end of {@code out}. */
    void writeTo(SqlWriter out);

    /** Whether it is more than a column, which each clause knows by its name. */
    default boolean isComputed() {
        return true;
    }
}
