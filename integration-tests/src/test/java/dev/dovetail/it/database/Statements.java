package dev.dovetail.it.database;

import dev.dovetail.jdbc.StatementEvent;
import dev.dovetail.jdbc.StatementListener;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Remembers statements in the order in which they were sent; a batch counts as one. */
public final class Statements implements StatementListener {
    /**
     * A statement that was sent.
     *
     * @param sql the text
     * @param rows how many rows it read or changed
     * @param batchSize how many rows were sent with it
     */
    public record Sent(String sql, long rows, int batchSize) {}

    private static final String INSERT = "INSERT INTO ";

    private final List<Sent> events = new ArrayList<>();
    private final Set<String> filled = new HashSet<>();

    @Override
    public synchronized void executed(StatementEvent event) {
        events.add(new Sent(event.sql(), event.rows(), event.batchSize()));
        if (event.sql().startsWith(INSERT)) {
            filled.add(event.sql().substring(INSERT.length(), event.sql().indexOf(' ', INSERT.length())));
        }
    }

    /** Forgets what was sent so far. */
    public synchronized void clear() {
        events.clear();
    }

    /** The tables, as the statements write them, that may have rows since the last call. */
    synchronized Set<String> takeFilled() {
        Set<String> tables = new HashSet<>(filled);
        filled.clear();
        return tables;
    }

    /** The texts, in order. */
    public synchronized List<String> sql() {
        List<String> texts = new ArrayList<>();
        for (Sent event : events) {
            texts.add(event.sql());
        }
        return texts;
    }

    /** What was sent, in order. */
    public synchronized List<Sent> events() {
        return List.copyOf(events);
    }
}
