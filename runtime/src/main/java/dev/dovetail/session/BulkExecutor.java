package dev.dovetail.session;

import dev.dovetail.compiled.BulkStatement;
import dev.dovetail.compiled.KeyedStatements;
import dev.dovetail.error.ConstraintViolationException;
import dev.dovetail.error.ValueTooLargeException;
import dev.dovetail.flush.FlushResult;
import dev.dovetail.flush.FlushResult.KeyedEntity;
import dev.dovetail.flush.OversizedValues;
import dev.dovetail.flush.Violations;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.statement.InsertStatement;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.track.BulkExpiration;
import dev.dovetail.track.EntityKeys;
import dev.dovetail.track.EntityTypes;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntSupplier;

/** Executes bulk statements, and updates or expires the entities of the session that they affect. */
final class BulkExecutor {
    /** The number of values of identifiers in one statement. */
    private static final int AT_ONCE = 500;

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
        KeyedStatements keyed = bulk.keyed();
        List<Object> keys = keyed != null ? keys(bulk.type(), keyed.keys())
                : bulk instanceof BulkStatement.Delete delete && work.knows(delete.type())
                        ? keys(delete.type(), delete.keys()) : List.of();
        List<KeyedEntity> gone = bulk instanceof BulkStatement.Delete ? known(bulk.type(), keys) : List.of();
        int rows = 0;
        if (bulk instanceof BulkStatement.Insert insert && insert.others() != null) {
            rows = insert(insert, insert.others());
        } else {
            for (BoundSql statement : bulk.statements()) {
                rows = execute(bulk, statement);
            }
        }
        int most = AT_ONCE / bulk.type().ids().size();
        for (int from = 0; keyed != null && from < keys.size(); from += most) {
            int last = 0;
            for (BoundSql statement : keyed.statements()
                    .apply(keys.subList(from, Math.min(from + most, keys.size())))) {
                last = execute(bulk, statement);
            }
            rows += last;
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
        return explained(bulk, () -> runner.update(statement), work.source().types());
    }

    /** Inserts one row into several tables. Returns the number of entities. */
    private int insert(BulkStatement.Insert bulk, Function<Object, List<BoundSql>> others) {
        List<Attribute> ids = bulk.type().ids();
        BoundSql root = bulk.statements().get(0);
        InsertStatement statement = new InsertStatement(runner.dialect(), root.text(),
                ids.stream().map(Attribute::column).toArray(String[]::new));
        List<Object> made = new ArrayList<>();
        explained(bulk, () -> {
            runner.insert(statement, 1, (row, parameters) -> {
                for (int i = 0; i < root.values().size(); i++) {
                    parameters.value(i + 1, root.values().get(i));
                }
            }, (row, keys) -> made.add(Objects.requireNonNull(EntityKeys.read(ids, keys, 1))));
            return 1;
        }, work.source().types());
        others.apply(made.get(0)).forEach(each -> execute(bulk, each));
        return 1;
    }

    private static int explained(BulkStatement bulk, IntSupplier statement, EntityTypes types) {
        try {
            return statement.getAsInt();
        } catch (ValueTooLargeException e) {
            OversizedValues.written(e, bulk.type());
            throw e;
        } catch (ConstraintViolationException e) {
            if (bulk instanceof BulkStatement.Delete) {
                Violations.deleted(e, bulk.type(), types);
            } else {
                Violations.written(e, bulk.type());
            }
            throw e;
        }
    }

    /** Returns the identifiers that {@code select} reads. */
    private List<Object> keys(EntityMapping<?> type, BoundSql select) {
        List<Object> keys = new ArrayList<>();
        try (Rows rows = runner.query(select)) {
            while (rows.next()) {
                Object key = EntityKeys.read(type.ids(), rows.row(), 1);
                if (key != null) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    /** Returns the entities in memory that have one of {@code keys}. */
    private List<KeyedEntity> known(EntityMapping<?> type, List<Object> keys) {
        List<KeyedEntity> known = new ArrayList<>();
        for (Object key : work.knows(type) ? keys : List.of()) {
            Tracked object = work.find(type, key);
            if (object != null) {
                known.add(new KeyedEntity(object, key));
            }
        }
        return known;
    }
}
