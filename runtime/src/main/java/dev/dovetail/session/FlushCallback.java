package dev.dovetail.session;

/**
 * Is called before a flush writes. It may change, add and delete entities, which the same flush writes, or refuse the
 * flush by an exception. Corresponds to SQLAlchemy's {@code before_flush} and Hibernate's {@code Interceptor}.
 */
@FunctionalInterface
public interface FlushCallback {
    /**
     * Called with what the flush is about to write, before generated keys are drawn. It is called again if cascades or
     * another callback have changed more since, with that alone; not for what it has changed itself.
     *
     * <p>Queries and lazy loads of {@code changes.session()} send their statements without a flush, so that they do not
     * see the changes. Calls that flush are refused, such as {@code commit()}, {@code savepoint()} and updates by
     * query.
     *
     * @throws RuntimeException to refuse the flush: nothing is written, and the session can be used as before
     */
    void beforeFlush(FlushChanges changes);
}
