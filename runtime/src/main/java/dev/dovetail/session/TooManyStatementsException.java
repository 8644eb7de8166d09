package dev.dovetail.session;

/** More statements were sent than {@link Queries#expect} allows. */
public final class TooManyStatementsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyStatementsException(String message) {
        super(message);
    }
}
