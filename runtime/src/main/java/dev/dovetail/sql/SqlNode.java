package dev.dovetail.sql;

/** A part of a statement, which knows how it is written. */
public interface SqlNode {
    /** Writes this part at the end of {@code out}. */
    void writeTo(SqlWriter out);
}
