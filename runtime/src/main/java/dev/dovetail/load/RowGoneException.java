package dev.dovetail.load;

/** An object's row is not in the database any more. Answers to SQLAlchemy's {@code ObjectDeletedError}. */
public final class RowGoneException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    RowGoneException(String message) {
        super(message);
    }
}
