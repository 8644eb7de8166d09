package dev.dovetail.it.faults;

import dev.dovetail.session.Database;
import java.util.ArrayList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Something that an application does in one session: a few transactions, each of which can be done again where it was not
 * stored.
 *
 * @param name what it is
 * @param settings how the database is used
 * @param heals whether it goes on after a failure by itself
 * @param inSession whether it uses the session; else it asks the database itself
 * @param transactions what is done in each, before its commit
 */
record Work(String name, UnaryOperator<Database> settings, boolean heals, boolean inSession, List<Consumer<Run>> transactions) {
    @SafeVarargs
    static Work of(String name, Consumer<Run>... transactions) {
        List<Consumer<Run>> each = new ArrayList<>();
        for (Consumer<Run> transaction : transactions) {
            each.add(transaction);
        }
        return new Work(name, UnaryOperator.identity(), false, true, List.copyOf(each));
    }

    /** Without a session. */
    static Work outside(String name, Consumer<Run> reading) {
        return new Work(name, UnaryOperator.identity(), false, false, List.of(reading));
    }

    /** The same with settings. */
    Work with(UnaryOperator<Database> changed) {
        return new Work(name, changed, heals, inSession, transactions);
    }

    /** The same that goes on after a failure. */
    Work healing() {
        return new Work(name, settings, true, inSession, transactions);
    }

    /** All of them in one session, one after the other. */
    static Work all(String name, List<Work> works) {
        List<Consumer<Run>> transactions = new ArrayList<>();
        boolean heals = false;
        for (Work work : works) {
            heals |= work.heals;
            transactions.addAll(work.transactions);
        }
        return new Work(name, UnaryOperator.identity(), heals, true, transactions);
    }

    @Override
    public String toString() {
        return name;
    }
}
