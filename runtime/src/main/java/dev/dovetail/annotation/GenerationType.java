package dev.dovetail.annotation;

/** Who makes an identifier. */
public enum GenerationType {
    /** The database, by an identity column. */
    IDENTITY,

    /** The database, by a sequence; keys are reserved in blocks. */
    SEQUENCE,

    /** Dovetail, as a time-ordered UUID (version 7). */
    UUID
}
