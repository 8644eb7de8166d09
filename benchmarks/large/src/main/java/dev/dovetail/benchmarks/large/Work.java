package dev.dovetail.benchmarks.large;

import dev.dovetail.benchmarks.Digest;
import java.sql.SQLException;

/**
 * A work as one contender does it.
 *
 * @param <R> its result
 */
public interface Work<R> extends AutoCloseable {
    /** Prepares the calls of {@link #run}. Called once. */
    default void prepare() throws Exception {}

    /** Prepares one call of {@link #run}. */
    default void before() throws Exception {}

    /** Does the work. Only this is measured. */
    R run() throws Exception;

    /** Adds the values of {@code result} to {@code digest}, as {@link Task} describes them. */
    void describe(R result, Digest digest) throws Exception;

    /** Releases what {@link #prepare} or {@link #run} holds. */
    @Override
    default void close() throws SQLException {}
}
