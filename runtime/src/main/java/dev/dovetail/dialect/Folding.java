package dev.dovetail.dialect;

/** How a database changes the case of an unquoted identifier. */
public enum Folding {
    /** To upper case, as the standard says. */
    UPPER,
    /** To lower case. */
    LOWER,
    /** Not at all, or it compares names ignoring case. */
    NONE
}
