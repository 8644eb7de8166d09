package dev.dovetail.annotation;

/** The ways to generate a key. */
public enum GenerationType {
    /** Uses an identity column of the database. */
    IDENTITY,

    /** Uses a sequence of the database, from which keys are reserved in blocks. */
    SEQUENCE,

    /** Generates a time-ordered UUID (version 7) without the database. */
    UUID,

    /** Generates nothing: the application assigns the key. */
    ASSIGNED
}
