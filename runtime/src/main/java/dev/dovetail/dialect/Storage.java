package dev.dovetail.dialect;

/** How a database holds values for which it may lack a type of its own. */
public enum Storage {
    /** In the database's own type, passed through the driver as the Java type. */
    NATIVE,
    /** As text, in the form of the Java type's {@code toString}; decimals without zeros at their end. */
    TEXT,
    /** As bytes: a UUID as its sixteen, most significant first. */
    BYTES,
    /** As date and time without a zone, which are those in UTC. */
    UTC,
    /** As text of the date and time in UTC, without a zone. */
    UTC_TEXT
}
