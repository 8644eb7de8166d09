package dev.dovetail.dialect;

/** How a database locks the rows of a SELECT. */
public enum RowLocking {
    /** By a clause of the SELECT. */
    BY_SELECT,
    /** By locking the whole database. An UPDATE that changes no row precedes the SELECT. */
    BY_DATABASE,
    /** By an UPDATE without effect, because only written rows are locked. */
    BY_UPDATE
}
