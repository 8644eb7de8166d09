package dev.dovetail.flush;

import dev.dovetail.error.FlushException;
import dev.dovetail.flush.CycleBreaker.WaitingWrite;
import dev.dovetail.flush.NotNullCycles.Edge;
import dev.dovetail.flush.RowWrite.Act;
import dev.dovetail.flush.RowWrite.Reason;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.track.ObjectTracking;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Describes the cycles of rows that cannot be broken: the rows, their keys, and what to change. */
final class CycleRefusal {
    private CycleRefusal() {}

    /** Returns the exception for writes that wait for each other. */
    static FlushException of(List<WaitingWrite> cycle, NotNullCycles cycles) {
        List<Edge> inserted = edges(cycle, Act.INSERT, Reason.REFERS);
        if (inserted.size() == cycle.size()) {
            return ofNew(inserted, cycles);
        }
        List<Edge> deleted = edges(cycle, Act.DELETE, Reason.LEFT);
        return deleted.size() == cycle.size() ? ofDeleted(deleted, cycles) : Cycles.refuse(cycle);
    }

    private static List<Edge> edges(List<WaitingWrite> cycle, Act act, Reason reason) {
        List<Edge> edges = new ArrayList<>();
        for (WaitingWrite link : cycle) {
            RelationshipMapping reference = link.reason().relationship();
            if (reference != null && link.write().act() == act && link.reason().reason() == reason) {
                Tracked waiting = link.write().row();
                Tracked first = link.reason().first().row();
                boolean refers = reason == Reason.REFERS;
                edges.add(new Edge(refers ? waiting : first, reference, refers ? first : waiting));
            }
        }
        return edges;
    }

    /** Returns the exception for new rows that refer to each other. */
    static FlushException ofNew(List<Edge> cycle, NotNullCycles cycles) {
        Edge first = cycle.get(0);
        List<RelationshipMapping> references = references(cycle);
        if (first.row() == first.target() && Levels.isDownward(first.reference())) {
            return new FlushException(keys(references) + ": " + ObjectTracking.describe(first.row())
                    + " refers to itself by a key that is NOT NULL, but its row in table "
                    + first.reference().target().table() + " is inserted later. " + remedy(references, cycles)
                    + " Nothing was written.");
        }
        if (first.row() == first.target()) {
            return new FlushException(keys(references) + ": " + ObjectTracking.describe(first.row())
                    + " refers to itself by a key that is NOT NULL, but its own key is generated in the INSERT."
                    + " Make " + keys(references) + " @Nullable, or generate " + ids(first.row().$type())
                    + " before: GenerationType.SEQUENCE or UUID. Nothing was written.");
        }
        List<RelationshipMapping> deferrable = references.stream().filter(cycles::canDefer).toList();
        if (!deferrable.isEmpty()) {
            RelationshipMapping chosen = deferrable.get(0);
            return new FlushException(keys(references) + ": " + rows(cycle) + " refer to each other in a circle, by"
                    + " keys that are all NOT NULL. " + keys(List.of(chosen)) + " can be checked later, but "
                    + ids(chosen.target()) + " is generated in the INSERT, so it cannot be written first. Generate it"
                    + " before: GenerationType.SEQUENCE or UUID; or make one of the keys @Nullable."
                    + " Nothing was written.");
        }
        return new FlushException(keys(references) + ": " + rows(cycle) + " refer to each other in a circle, by keys"
                + " that are all NOT NULL, so no row can be inserted first. " + remedy(references, cycles)
                + " Nothing was written.");
    }

    /** Returns the exception for rows to delete that refer to each other. */
    static FlushException ofDeleted(List<Edge> cycle, NotNullCycles cycles) {
        List<RelationshipMapping> references = references(cycle);
        return new FlushException(keys(references) + ": " + rows(cycle) + " refer to each other in a circle, by keys"
                + " that are all NOT NULL, so no row can be deleted first. " + remedy(references, cycles)
                + " Or let one of the rows refer to another one, and call session.flush() before the delete."
                + " Nothing was written.");
    }

    /** Returns what makes the cycle possible. */
    static String remedy(List<RelationshipMapping> references, NotNullCycles cycles) {
        return "Make one of these keys @Nullable" + (cycles.canDefer()
                ? ", or let the database check one of them later: @ForeignKey(value = "
                        + references.get(0).target().name() + ".class, deferrable = true)."
                : "; this database cannot check them later.");
    }

    private static List<RelationshipMapping> references(List<Edge> cycle) {
        Set<RelationshipMapping> references = new LinkedHashSet<>();
        cycle.forEach(edge -> references.add(edge.reference()));
        return new ArrayList<>(references);
    }

    private static String rows(List<Edge> cycle) {
        Set<String> rows = new LinkedHashSet<>();
        cycle.forEach(edge -> rows.add(ObjectTracking.describe(edge.row())));
        return String.join(", ", rows);
    }

    /** Returns the properties of the foreign keys, as in {@code Store.managerId, Staff.storeId}. */
    static String keys(List<RelationshipMapping> references) {
        return references.stream().flatMap(reference -> Arrays.stream(reference.key())
                        .mapToObj(key -> reference.owner().name() + "." + reference.owner().attribute(key).name()))
                .collect(Collectors.joining(", "));
    }

    private static String ids(EntityMapping<?> type) {
        return type.ids().stream().map(id -> type.name() + "." + id.name()).collect(Collectors.joining(", "));
    }
}
