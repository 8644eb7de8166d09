package dev.dovetail.flush;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.UnitOfWork;
import java.util.List;

/**
 * Finds rows that refer to a row of the same group of tables by a key that the same flush gives it. That row must be
 * written first. Rows of other tables are written in this order anyway.
 */
final class TakenKeys {
    private TakenKeys() {}

    /**
     * Returns whether a row of {@code pending} or {@code updated} refers to a key that an update gives to its row.
     *
     * @param groups the groups of types whose rows may refer to each other
     */
    static boolean exist(List<List<EntityMapping<?>>> groups, IdentityList pending, List<Tracked> updated) {
        for (int i = 0; i < groups.size() && !updated.isEmpty(); i++) {
            if (TypeOrder.isCyclic(groups.get(i)) && (take(pending, groups.get(i)) || take(updated, groups.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean take(Iterable<Tracked> rows, List<EntityMapping<?>> group) {
        for (Tracked row : rows) {
            if (group.contains(row.$type()) && takes(row, group)) {
                return true;
            }
        }
        return false;
    }

    private static boolean takes(Tracked row, List<EntityMapping<?>> group) {
        for (RelationshipMapping reference : row.$type().references()) {
            if (row.$get(reference.index()) instanceof Tracked target && target != row
                    && TypeOrder.holds(group, reference.target()) && ForeignKeys.follows(row, reference)
                    && UnitOfWork.hasRow(target) && UpdatePlanner.writesReferred(target, reference)) {
                return true;
            }
        }
        return false;
    }
}
