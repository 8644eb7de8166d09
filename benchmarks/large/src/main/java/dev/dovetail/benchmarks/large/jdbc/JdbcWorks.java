package dev.dovetail.benchmarks.large.jdbc;

import dev.dovetail.benchmarks.large.Contender;
import dev.dovetail.benchmarks.large.Task;
import dev.dovetail.benchmarks.large.Work;
import javax.sql.DataSource;

/** The works by hand-written JDBC. */
public final class JdbcWorks implements Contender {
    /** Creates the works. */
    public JdbcWorks() {}

    @Override
    public Work<?> work(Task task, DataSource source, boolean h2) {
        return switch (task) {
            case WIDE, WIDE_READ_ONLY -> new WideByHand(source);
            case WIDE_UPDATE -> new WideByHand.Update(source);
            case GRAPH_SELECT_IN, GRAPH_JOINED -> new GraphByHand(source, task == Task.GRAPH_JOINED);
            case INSERT -> new InsertByHand(source, h2);
            case READ_MANY, HOLD_MANY, HOLD_CHANGED -> new PointsByHand(source);
            case MOVE_AMONG_FEW, MOVE_AMONG_MANY -> new MoveByHand(source, task.size());
        };
    }
}
