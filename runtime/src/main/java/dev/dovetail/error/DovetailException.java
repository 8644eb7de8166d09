package dev.dovetail.error;

import org.jspecify.annotations.Nullable;

/**
 * The supertype of all exceptions of Dovetail. Wrong arguments and calls in a wrong state are not among them: they
 * are an {@link IllegalArgumentException} or an {@link IllegalStateException}, and indicate an error of the program.
 *
 * <p>What to do next depends on the subtype; each says it. In general: a failure that came from the database leaves a
 * session that only {@code rollback()} helps, all others leave the session as it was.
 */
public abstract class DovetailException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private @Nullable String call;

    DovetailException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /**
     * Adds that the session was flushing automatically when this failed. The session calls it.
     *
     * @param call the call before which it flushed
     */
    public final void before(String call) {
        this.call = call;
    }

    @Override
    public @Nullable String getMessage() {
        return call == null ? said() : said() + separator() + "This came up while flushing before " + call + ".";
    }

    /** Returns the message without the call that flushed. */
    @Nullable String said() {
        return super.getMessage();
    }

    /** Returns the separator of two sentences of the message. */
    String separator() {
        return " ";
    }
}
