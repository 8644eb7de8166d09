package dev.dovetail.sample.page;

import dev.dovetail.jdbc.StatementEvent;
import dev.dovetail.jdbc.StatementListener;
import java.util.ArrayList;
import java.util.List;

/** Collects the statements that are sent to a database. */
public final class StatementLog implements StatementListener {
    private final List<Statement> statements = new ArrayList<>();

    @Override
    public void executed(StatementEvent event) {
        statements.add(Statement.of(event));
    }

    /** Returns the statements since the last call. */
    public List<Statement> take() {
        List<Statement> taken = List.copyOf(statements);
        statements.clear();
        return taken;
    }
}
