package dev.dovetail.jdbc.statement;

/** The purpose for which a connection is borrowed. It decides whether a transaction begins on the connection. */
enum ConnectionUse {
    /** Statements that each are a transaction of their own. */
    NONE,

    /** Statements that form a transaction. */
    TRANSACTION,

    /** A query of a transaction that need not be part of it, unless the isolation level demands it. */
    FIRST_READ,

    /** Reads outside a transaction. Without auto-commit they form one all the same. */
    READS
}
