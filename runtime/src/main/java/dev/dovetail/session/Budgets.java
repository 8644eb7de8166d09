package dev.dovetail.session;

import dev.dovetail.jdbc.StatementListener;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The statement budgets of a database, at most one active for each thread. */
final class Budgets implements Supplier<@Nullable StatementListener> {
    private final AtomicInteger open = new AtomicInteger();
    private final ThreadLocal<@Nullable StatementBudget> budgets = new ThreadLocal<>();

    /** Returns the budget of the current thread, or null if it has none. */
    @Nullable StatementBudget current() {
        return open.get() == 0 ? null : budgets.get();
    }

    @Override
    public @Nullable StatementListener get() {
        return current();
    }

    /**
     * Runs {@code work} and checks that the current thread sends at most {@code statements} statements during it. The
     * statements also count for an enclosing budget.
     */
    void expect(int statements, Runnable work) {
        StatementBudget around = budgets.get();
        StatementBudget budget = new StatementBudget(statements, around);
        budgets.set(budget);
        open.incrementAndGet();
        try {
            work.run();
        } finally {
            open.decrementAndGet();
            if (around == null) {
                budgets.remove();
            } else {
                budgets.set(around);
            }
        }
        budget.check();
    }
}
