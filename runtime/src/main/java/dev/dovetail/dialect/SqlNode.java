package dev.dovetail.dialect;

/** A part of a statement that writes its own SQL. */
public interface SqlNode {
    /** Appends this part to {@code out}. */
    void writeTo(SqlWriter out);

    /** Returns whether it is more than a column, which each clause knows by its name. */
    default boolean isComputed() {
        return true;
    }

    /** Returns the expression without the name that a SELECT gives its column. */
    default SqlNode unnamed() {
        return this;
    }
}
