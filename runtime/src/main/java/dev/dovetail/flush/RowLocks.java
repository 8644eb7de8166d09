package dev.dovetail.flush;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.IdentityList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Locks the rows that a query reads, also on databases without a lock clause in SELECT. */
public final class RowLocks {
    private static final int BATCH = 500;

    private final EntityMapping<?> type;
    private final StatementRunner runner;
    private final IdentityList locked = new IdentityList();

    private RowLocks(EntityMapping<?> type, StatementRunner runner) {
        this.type = type;
        this.runner = runner;
    }

    /**
     * Returns the result of {@code query}, with its rows locked.
     *
     * @param type the entity type of the rows
     * @param runner executes the locking statements
     * @param query reads the entities and refreshes their values; may be called several times
     */
    public static <E> List<E> list(EntityMapping<E> type, StatementRunner runner, Supplier<List<E>> query) {
        return switch (runner.dialect().rowLocking()) {
            case BY_SELECT -> query.get();
            case BY_DATABASE -> {
                runner.update(new WriteSql(runner.dialect()).touch(type.root()), parameters -> {});
                yield query.get();
            }
            case BY_UPDATE -> new RowLocks(type, runner).untilLocked(query);
        };
    }

    /**
     * Repeats the query until it finds no unlocked row, because rows may enter or leave the result while it waits for
     * locks.
     */
    private <E> List<E> untilLocked(Supplier<List<E>> query) {
        List<E> found = query.get();
        while (lock(found)) {
            found = query.get();
        }
        return found;
    }

    private boolean lock(List<?> found) {
        List<Tracked> rows = new ArrayList<>();
        for (Object object : found) {
            if (locked.add((Tracked) object)) {
                rows.add((Tracked) object);
            }
        }
        lock(type.root(), rows);
        for (EntityMapping<?> level : type.isJoined() ? type.root().descendants() : List.<EntityMapping<?>>of()) {
            if (level.ownAttributes().stream().anyMatch(attribute -> attribute.writes().updated())) {
                lock(level, rows.stream().filter(row -> row.$type().isA(level)).toList());
            }
        }
        return !rows.isEmpty();
    }

    /** Locks {@code rows} in the table of {@code level}. */
    private void lock(EntityMapping<?> level, List<Tracked> rows) {
        String sql = new WriteSql(runner.dialect()).rewrite(level);
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Tracked> batch = rows.subList(from, Math.min(from + BATCH, rows.size()));
            runner.batch(sql, batch.size(), (row, parameters) -> bind(batch.get(row), parameters));
        }
    }

    private static void bind(Tracked row, Parameters parameters) {
        int position = 1;
        for (Attribute id : row.$type().ids()) {
            parameters.value(position++, id.toColumn(UpdateBinding.storedKey(row, id)), id.type());
        }
    }
}
