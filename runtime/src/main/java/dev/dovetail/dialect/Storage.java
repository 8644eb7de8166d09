package dev.dovetail.dialect;

/** How a database stores values for which it may have no type. */
public enum Storage {
    /** As the type of the database, which the driver maps to the Java type. */
    NATIVE,
    /** As text, in the form of {@code toString} of the Java type. Decimals have no trailing zeros. */
    TEXT,
    /** As bytes. A UUID has 16 bytes, the most significant first. */
    BYTES,
    /** As date and time in UTC, without a time zone. */
    UTC,
    /** As text of the date and time in UTC, without a time zone. */
    UTC_TEXT
}
