package dev.dovetail.flush;

import dev.dovetail.annotation.GenerationType;
import dev.dovetail.jdbc.Row;
import dev.dovetail.jdbc.Rows;
import dev.dovetail.jdbc.StatementRunner;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.KeySource;
import dev.dovetail.metadata.Tracked;
import dev.dovetail.sql.ColumnType;
import dev.dovetail.sql.Dialect;
import java.util.HashMap;
import java.util.Map;

/** Keys that are made before an insert: time-ordered UUIDs, and blocks of a sequence. Shared by a database's sessions. */
public final class KeyBlocks {
    private final Dialect dialect;
    private final Map<String, long[]> blocks = new HashMap<>();
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
                object.$set(id.index(), id.type() == ColumnType.STRING ? made.toString() : made);
            } else {
                // Before the lock: to wait for a connection with it would be to wait for those who wait for the lock.
                runner.connect();
                long next = next(source, runner);
                object.$set(id.index(), id.type() == ColumnType.INT ? (Object) (int) next : (Object) next);
            }
        }
    }

    /** The transaction was rolled back: where that takes back what sequences gave, nothing is left of the blocks. */
    void rolledBack() {
        if (dialect.rollsSequencesBack()) {
            blocks.clear();
        }
    }

    private synchronized long next(KeySource source, StatementRunner runner) {
        long[] block = blocks.computeIfAbsent(source.sequence(), none -> new long[] {0, -1});
        if (block[0] > block[1]) {
            try (Rows rows = runner.query(dialect.nextValue(source.sequence()), parameters -> {})) {
                rows.next();
                Row row = rows.row();
                block[0] = row.longValue(1);
                block[1] = block[0] + source.allocationSize() - 1;
            }
        }
        return block[0]++;
    }
}
