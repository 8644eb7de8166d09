package dev.dovetail.sql;

/** What a database makes of the letters of an identifier that is not quoted. */
public enum Folding {
    /** Upper case, as the standard says. */
    UPPER,
    /** Lower case. */
    LOWER,
    /** It keeps them, or compares without regard to case. */
    NONE
}
