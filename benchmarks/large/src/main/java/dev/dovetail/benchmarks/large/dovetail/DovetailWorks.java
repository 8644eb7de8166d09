package dev.dovetail.benchmarks.large.dovetail;

import dev.dovetail.benchmarks.large.Contender;
import dev.dovetail.benchmarks.large.Task;
import dev.dovetail.benchmarks.large.Work;
import dev.dovetail.session.Database;
import javax.sql.DataSource;

/** The works by Dovetail, as an application would write them. */
public final class DovetailWorks implements Contender {
    /** Creates the works. */
    public DovetailWorks() {}

    @Override
    public Work<?> work(Task task, DataSource source, boolean h2) {
        Database database = Database.of(source);
        return switch (task) {
            case WIDE, WIDE_READ_ONLY -> new WideWork(database, task == Task.WIDE_READ_ONLY);
            case WIDE_UPDATE -> new WideUpdate(database, source);
            case GRAPH_SELECT_IN, GRAPH_JOINED -> new GraphWork(database, task == Task.GRAPH_JOINED);
            case INSERT -> new InsertWork(database, source);
            case READ_MANY -> new PointsWork(database);
            case HOLD_MANY, HOLD_CHANGED -> new HeldPoints(database, task == Task.HOLD_CHANGED);
            case MOVE_AMONG_FEW, MOVE_AMONG_MANY -> new MoveWork(database, source, task.size());
        };
    }
}
