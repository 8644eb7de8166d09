package dev.dovetail.session;

import dev.dovetail.compiled.Write;
import dev.dovetail.error.ConstraintViolationException;
import dev.dovetail.error.ValueTooLargeException;
import dev.dovetail.flush.FlushResult.Written;
import dev.dovetail.flush.FlushResult;
import dev.dovetail.flush.TooLarge;
import dev.dovetail.flush.Violations;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.track.Keys;
import dev.dovetail.track.Staleness;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.List;

/** Executes bulk statements, and updates or expires the entities of the session that they affect. */
final class BulkWrite {
    private final UnitOfWork work;
    private final StatementRunner runner;
    private final SessionTransaction transaction;

    BulkWrite(UnitOfWork work, StatementRunner runner, SessionTransaction transaction) {
        this.work = work;
        this.runner = runner;
        this.transaction = transaction;
    }

    int execute(Write write) {
        work.source().types().add(write.type());
        List<Written> gone = write instanceof Write.Delete delete && work.knows(delete.type())
                ? known(delete)
                : List.of();
        int rows = 0;
        for (BoundSql statement : write.statements()) {
            rows = execute(write, statement);
        }
        Staleness staleness = new Staleness(work, write.type());
        if (write instanceof Write.Update update) {
            staleness.set(update.attributes());
        } else if (write instanceof Write.Insert insert) {
            staleness.set(insert.attributes());
            staleness.rowsCame();
        } else {
            transaction.record(new FlushResult(List.of(), gone, List.of()));
            for (Written row : gone) {
                work.deleted(row.object(), row.key());
            }
            staleness.rowsWent();
        }
        return rows;
    }

    private int execute(Write write, BoundSql statement) {
        try {
            return runner.update(statement);
        } catch (ValueTooLargeException e) {
            TooLarge.written(e, write.type());
            throw e;
        } catch (ConstraintViolationException e) {
            if (write instanceof Write.Delete) {
                Violations.deleted(e, write.type(), work.source().types());
            } else {
                Violations.written(e, write.type());
            }
            throw e;
        }
    }

    /** Returns the entities in memory whose rows {@code delete} will delete. */
    private List<Written> known(Write.Delete delete) {
        EntityMapping<?> type = delete.type();
        List<Written> known = new ArrayList<>();
        try (Rows rows = runner.query(delete.keys())) {
            while (rows.next()) {
                Object key = Keys.read(type.ids(), rows.row(), 1);
                Tracked object = key == null ? null : work.find(type, key);
                if (key != null && object != null) {
                    known.add(new Written(object, key));
                }
            }
        }
        return known;
    }
}
