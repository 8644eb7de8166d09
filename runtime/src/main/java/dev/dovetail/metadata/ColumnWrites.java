package dev.dovetail.metadata;

import dev.dovetail.annotation.GenerationTime;

/**
 * Which statements write a column, and when the database makes its value instead.
 *
 * @param inserted whether inserts may write the column
 * @param updated whether updates may write the column
 * @param fetched whether the database makes the value, if an insert does not write it
 * @param refetched whether the database makes the value at each insert and update
 * @param declared whether the DDL says how the database makes the value, so that no trigger does
 */
public record ColumnWrites(boolean inserted, boolean updated, boolean fetched, boolean refetched, boolean declared) {
    /** A column that all statements write. */
    public static final ColumnWrites PLAIN = new ColumnWrites(true, true, false, false, false);

    /** A column whose value the database makes at an insert that writes none. */
    public static final ColumnWrites INSERT = new ColumnWrites(true, true, true, false, false);

    /** A column that is never written, because the database makes its value at each insert and update. */
    public static final ColumnWrites ALWAYS = new ColumnWrites(false, false, true, true, false);

    /** Returns a copy with a default or a generated column in the DDL. */
    public ColumnWrites asDeclared() {
        return new ColumnWrites(inserted, updated, fetched, refetched, true);
    }

    /** Returns a copy that inserts do not write. The database makes the value. */
    public ColumnWrites notInserted() {
        return new ColumnWrites(false, updated, true, refetched, declared);
    }

    /** Returns a copy that updates do not write. */
    public ColumnWrites notUpdated() {
        return new ColumnWrites(inserted, false, fetched, refetched, declared);
    }

    /** Returns why a statement does not write the column, in words for messages: an annotation. */
    public String reason() {
        return refetched ? "@DatabaseGenerated(" + GenerationTime.ALWAYS + ")"
                : inserted ? "@Column(updatable = false)"
                : updated ? "@Column(insertable = false)" : "@Column(insertable = false, updatable = false)";
    }
}
