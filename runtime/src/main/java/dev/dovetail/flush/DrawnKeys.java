package dev.dovetail.flush;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.error.FlushException;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.metadata.Attribute;
import java.util.List;

/**
 * Draws keys of identity columns before the insert, one query for all rows of a type. Used where the insert cannot
 * return them, or another row needs them first.
 */
final class DrawnKeys {
    private final StatementRunner runner;

    DrawnKeys(StatementRunner runner) {
        this.runner = runner;
    }

    Dialect dialect() {
        return runner.dialect();
    }

    /** Returns whether the database can draw the keys of {@code type}. */
    boolean canDraw(EntityMapping<?> type) {
        return isIdentity(type) && !query(type).isEmpty();
    }

    private static boolean isIdentity(EntityMapping<?> type) {
        return type.ids().size() == 1 && type.ids().get(0).isIdentity() && type.ids().get(0).writes().inserted();
    }

    private String query(EntityMapping<?> type) {
        return dialect().nextIdentities(type.root().table(), type.ids().get(0).column());
    }

    /**
     * Sets the keys of {@code rows}, which are of one type.
     *
     * @throws FlushException if the database draws none
     */
    void draw(List<Tracked> rows) {
        EntityMapping<?> type = rows.get(0).$type();
        Attribute id = type.ids().get(0);
        String query = query(type);
        if (!canDraw(type)) {
            throw new FlushException(type.name() + "." + id.name() + ": the INSERT does not return the key, and "
                    + (id.writes().inserted() ? dialect().name() + " gives none before it"
                    : "the application may not write one (GENERATED ALWAYS)")
                    + ". Write GenerationType.SEQUENCE, UUID or ASSIGNED."
                    + " Nothing was written.");
        }
        try (Rows drawn = runner.query(query, parameters -> parameters.intValue(1, rows.size()), false)) {
            for (Tracked row : rows) {
                Long key = drawn.next() ? drawn.row().longOrNull(1) : null;
                if (key == null) {
                    throw new FlushException(type.name() + "." + id.name() + ": the column " + type.root().table() + "."
                            + id.column() + " owns no sequence. Write GenerationType.SEQUENCE with the name of the"
                            + " sequence, or ALTER SEQUENCE ... OWNED BY. Nothing was written.");
                }
                row.$set(id.index(), id.toProperty(KeyBlocks.fitting(key, id, row)));
            }
        }
    }
}
