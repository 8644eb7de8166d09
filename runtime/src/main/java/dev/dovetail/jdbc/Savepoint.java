package dev.dovetail.jdbc;

import org.jspecify.annotations.Nullable;

/** A point in a transaction to which it can be rolled back. */
public final class Savepoint {
    private java.sql.@Nullable Savepoint point;

    Savepoint(java.sql.Savepoint point) {
        this.point = point;
    }

    java.sql.Savepoint open() {
        java.sql.Savepoint open = point;
        if (open == null) {
            throw new IllegalStateException("The savepoint was released.");
        }
        return open;
    }

    void released() {
        point = null;
    }
}
