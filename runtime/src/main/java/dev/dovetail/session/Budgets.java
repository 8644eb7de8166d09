package dev.dovetail.session;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The budgets of a database's statements that hold now: one for each thread that has set one. */
final class Budgets {
    private final AtomicInteger open = new AtomicInteger();
    private final ThreadLocal<@Nullable StatementBudget> budgets = new ThreadLocal<>();

    /** The budget of this thread; null for none. */
    @Nullable StatementBudget current() {
        return open.get() == 0 ? null : budgets.get();
    }

    /**
     * Runs {@code work}, in which this thread may send so many statements; those count for a budget around it as well.
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
