package dev.dovetail.session;

/** More statements were sent than {@link Queries#expect} or {@link Database#expect} allows. */
public final class TooManyStatementsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyStatementsException(String message) {
        super(message);
    }
}
