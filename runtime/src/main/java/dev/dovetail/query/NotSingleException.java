package dev.dovetail.query;

/** A query that must find exactly one entity found none, or more. */
public final class NotSingleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotSingleException(String message) {
        super(message);
    }
}
