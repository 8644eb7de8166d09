package dev.dovetail.dialect;

/** A part of a statement that writes its own SQL. */
public interface SqlNode {
    /** Appends this part to {@code out}. */
    void writeTo(SqlWriter out);

    /**
     * Returns whether this is more than a plain column. Some databases recognise computed GROUP BY terms only as whole
     * columns of the SELECT.
     */
    default boolean isComputed() {
        return true;
    }

    /** Returns the expression without the name that a SELECT gives its column. */
    default SqlNode unnamed() {
        return this;
    }
}
