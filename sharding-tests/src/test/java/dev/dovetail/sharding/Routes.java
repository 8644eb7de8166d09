package dev.dovetail.sharding;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The statements that ShardingSphere sends to the databases, as its own log tells them. */
final class Routes extends Handler {
    private static final String ACTUAL = "Actual SQL: ";
    private static final String SEPARATOR = " ::: ";

    /** Java's loggers are weakly held. */
    private static final Logger LOGGER = Logger.getLogger("ShardingSphere-SQL");

    private final List<String> sent = new ArrayList<>();

    /** Starts to listen. */
    Routes() {
        LOGGER.setLevel(Level.INFO);
        LOGGER.setUseParentHandlers(false);
        LOGGER.addHandler(this);
    }

    /** Runs {@code work} and returns each statement that a database got, after the name of the database. */
    synchronized List<String> of(Runnable work) {
        sent.clear();
        work.run();
        return List.copyOf(sent);
    }

    @Override
    public synchronized void publish(LogRecord record) {
        String message = record.getMessage();
        if (message.startsWith(ACTUAL)) {
            String[] parts = message.substring(ACTUAL.length()).split(SEPARATOR, 3);
            sent.add(parts[0] + ": " + parts[1]);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
