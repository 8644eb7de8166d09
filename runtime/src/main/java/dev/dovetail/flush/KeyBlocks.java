package dev.dovetail.flush;

import dev.dovetail.annotation.GenerationType;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.KeySource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Generates keys before an insert: time-ordered UUIDs, and keys from blocks of a sequence. The sessions of a database
 * share one instance.
 */
public final class KeyBlocks {
    private final Dialect dialect;
    private final Map<String, KeyBlock> blocks = new ConcurrentHashMap<>();
    private final TimeOrderedUuids uuids = new TimeOrderedUuids();

    /** Creates an instance without reserved keys. */
    public KeyBlocks(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * Sets the missing identifier attributes of {@code objects} that are generated before the insert.
     *
     * @throws IllegalStateException if the next key of the sequence exceeds the range of the attribute
     */
    void assign(Iterable<Tracked> objects, StatementRunner runner) {
        Map<EntityMapping<?>, List<Tracked>> drawn = null;
        for (Tracked object : objects) {
            assign(object, runner);
            EntityMapping<?> type = object.$type();
            if (!type.root().returnsRows() && type.ids().get(0).isIdentity() && !InsertPlanner.hasKey(object)) {
                drawn = drawn == null ? new LinkedHashMap<>() : drawn;
                drawn.computeIfAbsent(type, none -> new ArrayList<>()).add(object);
            }
        }
        if (drawn != null) {
            drawn.values().forEach(new DrawnKeys(runner)::draw);
        }
    }

    /**
     * Sets the missing identifier attributes of {@code object} that are generated before the insert.
     *
     * @throws IllegalStateException if the next key of the sequence exceeds the range of the attribute
     */
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

    /** Returns {@code next} as a value of the type of {@code id}. */
    static @Nullable Object fitting(long next, Attribute id, Tracked object) {
        long most = id.type() == ColumnType.SHORT ? Short.MAX_VALUE
                : id.type() == ColumnType.INT ? Integer.MAX_VALUE : Long.MAX_VALUE;
        if (next > most) {
            throw new IllegalStateException(object.$type().name() + "." + id.name() + ": the sequence has come to "
                    + next
                    + ", but the identifier holds at most " + most + ". Make it a Long.");
        }
        return id.ofKey(next);
    }

    /** Discards the reserved keys if the database rolls sequences back with the transaction. */
    void rolledBack() {
        if (dialect.rollsSequencesBack()) {
            blocks.clear();
        }
    }

    /**
     * Returns the next key of the sequence. Holds no lock during the query, so that threads that find a reserved key do
     * not wait.
     */
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
