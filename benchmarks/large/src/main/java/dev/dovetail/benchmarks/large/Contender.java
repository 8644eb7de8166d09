package dev.dovetail.benchmarks.large;

import javax.sql.DataSource;

/** A library, or no library. */
public interface Contender {
    /** Returns {@code task} as the contender does it, on the database of {@code source}. */
    Work<?> work(Task task, DataSource source, boolean h2) throws Exception;
}
