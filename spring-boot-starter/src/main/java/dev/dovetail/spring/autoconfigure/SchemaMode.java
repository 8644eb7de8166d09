package dev.dovetail.spring.autoconfigure;

/** What the application does at start with the tables of its entities. */
public enum SchemaMode {
    /** Nothing. */
    NONE,
    /** Creates the tables if they are missing, and compares them otherwise. */
    CREATE,
    /** Compares the tables with the entities. The application does not start if they differ. */
    VALIDATE
}
