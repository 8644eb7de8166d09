package dev.dovetail.flush;

import dev.dovetail.annotation.GenerationType;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.KeySource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Generates keys before an insert: time-ordered UUIDs, and blocks of a sequence. Shared by the sessions of a database.
 */
public final class KeyBlocks {
    private final Dialect dialect;
    private final Map<String, KeyBlock> blocks = new ConcurrentHashMap<>();
    private final TimeOrderedUuids uuids = new TimeOrderedUuids();

    /** No blocks yet. */
    public KeyBlocks(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Gives the object a key, where its type says that one is made before the insert and it has none yet. */
    public void assign(Tracked object, StatementRunner runner) {
        for (Attribute id : object.$type().ids()) {
            KeySource source = id.keySource();
            if (source == null || source.type() == GenerationType.IDENTITY || !InsertPlanner.isZero(object, id)) {
                continue;
            }
            if (source.type() == GenerationType.UUID) {
                Object made = uuids.next();
                object.$set(id.index(), id.toProperty(id.type() == ColumnType.STRING ? made.toString() : made));
            } else {
                long next = next(source, runner);
                object.$set(id.index(), id.toProperty(fitting(next, id, object)));
            }
        }
    }

    /** The key as the identifier's own type. */
    private static @Nullable Object fitting(long next, Attribute id, Tracked object) {
        long most = id.type() == ColumnType.SHORT ? Short.MAX_VALUE
                : id.type() == ColumnType.INT ? Integer.MAX_VALUE : Long.MAX_VALUE;
        if (next > most) {
            throw new IllegalStateException(object.$type().name() + "." + id.name() + ": the sequence has come to "
                    + next
                    + ", but the identifier holds at most " + most + ". Make it a Long.");
        }
        return id.ofKey(next);
    }

    /** The transaction was rolled back: where that takes back what sequences gave, nothing is left of the blocks. */
    void rolledBack() {
        if (dialect.rollsSequencesBack()) {
            blocks.clear();
        }
    }

    /** Nothing is locked while the database is asked: those who find keys must not wait for those who do not. */
    private long next(KeySource source, StatementRunner runner) {
        KeyBlock block = blocks.computeIfAbsent(source.sequence(), none -> new KeyBlock());
        long next = block.next();
        if (next != KeyBlock.NONE) {
            return next;
        }
        try (Rows rows = runner.query(dialect.nextValue(source.sequence()), parameters -> {})) {
            rows.next();
            long first = rows.row().longValue(1);
            return block.add(first, source.allocationSize());
        }
    }
}
