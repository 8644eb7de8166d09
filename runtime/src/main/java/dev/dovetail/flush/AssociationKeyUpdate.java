package dev.dovetail.flush;

import dev.dovetail.flush.RekeyedAssociations.Taken;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.statement.BatchBinding;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.EntityKeys;
import java.util.ArrayList;
import java.util.List;

/**
 * Updates association rows when the identifier that they refer to changes: deletes them before the change and inserts
 * them again after it.
 */
final class AssociationKeyUpdate {
    private final StatementRunner runner;
    private final WriteSql sql;

    AssociationKeyUpdate(StatementRunner runner, WriteSql sql) {
        this.runner = runner;
        this.sql = sql;
    }

    /**
     * Reads the association rows of each entity by its stored identifier, records them in the step, and deletes them.
     */
    void take(FlushStep.DeleteRekeyed step) {
        AssociationSide side = step.side();
        List<Tracked> paired = new ArrayList<>();
        String text = sql.pairsOf(side);
        for (Tracked row : step.rows()) {
            int before = step.taken().size();
            try (Rows rows =
                    runner.query(text, parameters -> UpdateBinding.key(row, Placeholders.NONE, parameters, 1), false)) {
                while (rows.next()) {
                    Object other = EntityKeys.read(side.other().ids(), rows.row(), 1);
                    if (other != null) {
                        step.taken().add(new Taken(row, other));
                    }
                }
            }
            if (step.taken().size() > before) {
                paired.add(row);
            }
        }
        if (!paired.isEmpty()) {
            runner.batch(sql.deletePairsOf(side), paired.size(),
                    (row, parameters) -> UpdateBinding.key(paired.get(row), Placeholders.NONE, parameters, 1));
        }
    }

    /** Inserts the recorded association rows with the current identifiers. */
    void giveBack(FlushStep.InsertRekeyed step) {
        if (!step.taken().isEmpty()) {
            runner.batch(sql.insertPairsOf(step.side()), step.taken().size(), binding(step));
        }
    }

    private static BatchBinding binding(FlushStep.InsertRekeyed step) {
        EntityMapping<?> other = step.side().other();
        return (index, parameters) -> {
            Taken pair = step.taken().get(index);
            int position = current(pair.row(), parameters, 1);
            Tracked rekeyed = step.pairs().formerly(other, pair.other());
            for (int part = 0; part < other.ids().size(); part++) {
                Attribute id = other.ids().get(part);
                if (step.side().isShared(part)) {
                    continue;
                }
                if (rekeyed != null) {
                    rekeyed.$bind(id.index(), parameters, position++);
                } else {
                    parameters.value(position++, EntityKeys.column(id, pair.other(), part), id.type());
                }
            }
        };
    }

    private static int current(Tracked row, Parameters parameters, int first) {
        int position = first;
        for (Attribute id : row.$type().ids()) {
            row.$bind(id.index(), parameters, position++);
        }
        return position;
    }
}
