package dev.dovetail.it.faults;

/** What an application does after a failure. */
enum Ending {
    /** It rolls the session back, and tries again in it. */
    ROLLBACK,
    /** It closes the session, and tries again in another. */
    CLOSE,
    /** It leaves both to the database, which rolls back and says what has failed. */
    TRANSACT
}
