package dev.dovetail.session;

import dev.dovetail.compiled.BulkStatement;
import dev.dovetail.error.ConstraintViolationException;
import dev.dovetail.error.ValueTooLargeException;
import dev.dovetail.flush.FlushResult;
import dev.dovetail.flush.FlushResult.KeyedEntity;
import dev.dovetail.flush.OversizedValues;
import dev.dovetail.flush.Violations;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.track.BulkExpiration;
import dev.dovetail.track.EntityKeys;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.List;

/** Executes bulk statements, and updates or expires the entities of the session that they affect. */
final class BulkExecutor {
    private final UnitOfWork work;
    private final StatementRunner runner;
    private final SessionTransaction transaction;

    BulkExecutor(UnitOfWork work, StatementRunner runner, SessionTransaction transaction) {
        this.work = work;
        this.runner = runner;
        this.transaction = transaction;
    }

    /** Executes {@code bulk} and returns the number of changed rows. */
    int execute(BulkStatement bulk) {
        work.source().types().add(bulk.type());
        List<KeyedEntity> gone = bulk instanceof BulkStatement.Delete delete && work.knows(delete.type())
                ? known(delete)
                : List.of();
        int rows = 0;
        for (BoundSql statement : bulk.statements()) {
            rows = execute(bulk, statement);
        }
        BulkExpiration expiration = new BulkExpiration(work, bulk.type());
        if (bulk instanceof BulkStatement.Update update) {
            expiration.attributesSet(update.attributes());
        } else if (bulk instanceof BulkStatement.Insert insert) {
            expiration.attributesSet(insert.attributes());
            expiration.rowsInserted();
        } else {
            transaction.record(new FlushResult(List.of(), gone, List.of()));
            for (KeyedEntity row : gone) {
                work.deleted(row.object(), row.key());
            }
            expiration.rowsDeleted();
        }
        return rows;
    }

    private int execute(BulkStatement bulk, BoundSql statement) {
        try {
            return runner.update(statement);
        } catch (ValueTooLargeException e) {
            OversizedValues.written(e, bulk.type());
            throw e;
        } catch (ConstraintViolationException e) {
            if (bulk instanceof BulkStatement.Delete) {
                Violations.deleted(e, bulk.type(), work.source().types());
            } else {
                Violations.written(e, bulk.type());
            }
            throw e;
        }
    }

    /** Returns the entities in memory whose rows {@code delete} will delete. */
    private List<KeyedEntity> known(BulkStatement.Delete delete) {
        EntityMapping<?> type = delete.type();
        List<KeyedEntity> known = new ArrayList<>();
        try (Rows rows = runner.query(delete.keys())) {
            while (rows.next()) {
                Object key = EntityKeys.read(type.ids(), rows.row(), 1);
                Tracked object = key == null ? null : work.find(type, key);
                if (key != null && object != null) {
                    known.add(new KeyedEntity(object, key));
                }
            }
        }
        return known;
    }
}
