package dev.dovetail.session;

import dev.dovetail.error.TooManyStatementsException;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.jdbc.StatementEvent;
import dev.dovetail.jdbc.StatementListener;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts statements against a limit, and keeps them for the message of the exception. */
final class StatementBudget implements StatementListener {
    private final int most;
    private final List<String> sent = new ArrayList<>();
    private final LazyLoads loads = new LazyLoads(0, report -> { });

    private final @Nullable StatementBudget around;

    StatementBudget(int most, @Nullable StatementBudget around) {
        this.most = most;
        this.around = around;
    }

    /** Records a lazy load of {@code relationship}. */
    void loaded(RelationshipMapping relationship) {
        loads.loaded(relationship);
        if (around != null) {
            around.loaded(relationship);
        }
    }

    LazyLoads loads() {
        return loads;
    }

    @Override
    public void executed(StatementEvent event) {
        sent.add(event.sql());
        if (around != null) {
            around.executed(event);
        }
    }

    /** Counts the statement too: it was sent. */
    @Override
    public void failed(StatementEvent event, RuntimeException failure) {
        executed(event);
    }

    /** Throws a {@link TooManyStatementsException} if more than the allowed statements were sent. */
    void check() {
        if (sent.size() <= most) {
            return;
        }
        StringBuilder message = new StringBuilder("At most " + most + (most == 1 ? " statement was"
                : " statements were")
                + " expected, but " + sent.size() + " were sent:");
        for (int i = 0; i < sent.size(); i++) {
            message.append("\n    ").append(i + 1).append(". ").append(sent.get(i));
        }
        for (String load : loads.reports()) {
            message.append("\n").append(load);
        }
        throw new TooManyStatementsException(message.toString());
    }
}
