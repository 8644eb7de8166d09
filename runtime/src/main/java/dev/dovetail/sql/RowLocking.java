package dev.dovetail.sql;

/** How a database locks the rows that a select gives. */
public enum RowLocking {
    /** The select says so. */
    BY_SELECT,
    /** A transaction that has written has locked the whole database: it writes before it selects, though no row. */
    BY_DATABASE,
    /** Only what was written is locked: each row is updated to what it is. */
    BY_UPDATE
}
