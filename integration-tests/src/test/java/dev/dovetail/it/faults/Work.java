package dev.dovetail.it.faults;

import dev.dovetail.session.Database;
import java.util.ArrayList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Something that an application does in one session: a few transactions, each of which can be done again where it was
 * not stored.
 *
 * @param name what it is
 * @param settings how the database is used
 * @param inSession whether it uses the session; else it asks the database itself
 * @param transactions what is done in each, before its commit
 */
record Work(String name, UnaryOperator<Database> settings, boolean inSession, List<Consumer<Run>> transactions) {
    @SafeVarargs
    static Work of(String name, Consumer<Run>... transactions) {
        List<Consumer<Run>> each = new ArrayList<>();
        for (Consumer<Run> transaction : transactions) {
            each.add(transaction);
        }
        return new Work(name, UnaryOperator.identity(), true, List.copyOf(each));
    }

    /** Without a session. */
    static Work outside(String name, Consumer<Run> reading) {
        return new Work(name, UnaryOperator.identity(), false, List.of(reading));
    }

    /** The same with settings. */
    Work with(UnaryOperator<Database> changed) {
        return new Work(name, changed, inSession, transactions);
    }

    /** All of them in one session, one after the other. */
    static Work all(String name, List<Work> works) {
        List<Consumer<Run>> transactions = new ArrayList<>();
        for (Work work : works) {
            transactions.addAll(work.transactions);
        }
        return new Work(name, UnaryOperator.identity(), true, transactions);
    }

    @Override
    public String toString() {
        return name;
    }
}
