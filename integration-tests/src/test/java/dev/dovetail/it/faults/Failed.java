package dev.dovetail.it.faults;

import java.util.List;

/**
 * A call that failed.
 *
 * @param thrown what it threw
 * @param name the interface and the method
 * @param taking whether its connection had not been given to anybody yet, or had not been made ready
 */
record Failed(Throwable thrown, String name, boolean taking) {
    /** What was thrown by each. */
    static List<Throwable> thrown(List<Failed> all) {
        return all.stream().map(Failed::thrown).toList();
    }

    /** What a session that was told of it does from then on. */
    Expected expected() {
        if (name.equals("Connection.rollback()")) {
            // It has ended its transaction, although it says that something was wrong.
            return Expected.GOES_ON;
        }
        boolean error = thrown instanceof Error;
        if (taking && !error) {
            return Expected.GOES_ON;
        }
        // It may be the application that does not manage to give a value: nothing of the statement was sent.
        boolean binding = name.startsWith("PreparedStatement.set") && !name.endsWith("Timeout")
                || name.equals("PreparedStatement.addBatch") || name.equals("Connection.createArrayOf");
        return binding && thrown instanceof RuntimeException ? Expected.EITHER : Expected.REFUSES;
    }

    /** Whether a session can go on after a failure. */
    enum Expected {
        /** It takes a rollback alone. */
        REFUSES,
        /** It takes everything or a rollback alone: a flush cannot go on, a query can. */
        EITHER,
        /** It takes everything. */
        GOES_ON
    }
}
