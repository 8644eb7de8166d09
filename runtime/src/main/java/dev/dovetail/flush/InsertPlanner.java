package dev.dovetail.flush;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans the inserts of a group of types. Referenced rows come first. Batches are as large as generated keys allow. */
final class InsertPlanner {
    private final DeferredReferences deferred = new DeferredReferences();
    private final List<FlushStep> steps;
    private final NotNullCycles cycles;

    InsertPlanner(List<FlushStep> steps, NotNullCycles cycles) {
        this.steps = steps;
        this.cycles = cycles;
    }

    /**
     * Returns the references that are inserted as null to break cycles. The caller must add updates that write them.
     */
    DeferredReferences deferred() {
        return deferred;
    }

    /** Adds the inserts of rows that do not refer to each other. */
    void independent(EntityMapping<?> type, List<Tracked> rows) {
        batches(type, rows);
    }

    /** Adds the inserts of rows of the types {@code group} that may refer to each other. */
    void dependent(List<Tracked> rows, List<EntityMapping<?>> group) {
        RowOrder order = new RowOrder(rows);
        NewTargets targets = new NewTargets(rows);
        if (NotNullCycles.arePossible(group)) {
            cycles.insert(rows, targets::ofNew);
        }
        for (Tracked row : rows) {
            for (RelationshipMapping relationship : row.$type().references()) {
                Tracked target = targets.ofNew(row, relationship);
                if (waits(row, relationship, target)) {
                    order.after(row, target);
                }
            }
        }
        boolean downward = Levels.referDownward(group);
        List<Tracked> ordered = new ArrayList<>(rows.size());
        for (List<Tracked> level : order.levels((waiting, waitsFor) -> defer(waiting, targets))) {
            boolean open = downward;
            for (Tracked row : level) {
                open |= !hasKey(row);
            }
            ordered.addAll(Levels.byType(level));
            if (open) {
                byType(ordered);
                ordered.clear();
            }
        }
        byType(ordered);
    }

    /** Returns whether {@code target} has to be inserted before {@code row}. */
    private boolean waits(Tracked row, RelationshipMapping relationship, @Nullable Tracked target) {
        return target != null && ((target != row || Levels.isDownward(relationship)) && !cycles.isDeferred(relationship)
                || !hasKey(target));
    }

    private void byType(List<Tracked> rows) {
        Map<EntityMapping<?>, List<Tracked>> types = new LinkedHashMap<>();
        boolean mixed = false;
        for (Tracked row : rows) {
            mixed |= row.$type() != rows.get(0).$type();
        }
        if (mixed) {
            runs(rows);
            return;
        }
        for (Tracked row : rows) {
            types.computeIfAbsent(row.$type(), none -> new ArrayList<>()).add(row);
        }
        types.forEach(this::batches);
    }

    /** Adds a batch for each run of rows of one type, because the order of rows of several types matters. */
    private void runs(List<Tracked> rows) {
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || rows.get(i).$type() != rows.get(from).$type()) {
                batches(rows.get(from).$type(), rows.subList(from, i));
                from = i;
            }
        }
    }

    /** Returns whether {@code row} has an identifier, so that no generated key is needed. */
    static boolean hasKey(Tracked row) {
        for (Attribute id : row.$type().ids()) {
            if (row.$get(id.index()) == null || id.isIdentity() && isZero(row, id)) {
                return false;
            }
        }
        return true;
    }

    /** Returns a row of a cycle whose references to the others are nullable, and plans to write them later. */
    private Tracked defer(List<Tracked> waiting, NewTargets targets) {
        Set<Tracked> open = Collections.newSetFromMap(new IdentityHashMap<>());
        open.addAll(waiting);
        for (Tracked row : waiting) {
            List<RelationshipMapping> references = references(row, open, targets);
            if (references.stream().allMatch(InsertPlanner::isNullable)) {
                references.forEach(reference -> deferred.add(row, reference));
                return row;
            }
        }
        throw new IllegalStateException("The cycles of NOT NULL keys are broken before.");
    }

    private List<RelationshipMapping> references(Tracked row, Set<Tracked> open, NewTargets targets) {
        List<RelationshipMapping> references = new ArrayList<>();
        for (RelationshipMapping relationship : row.$type().references()) {
            Tracked target = targets.ofNew(row, relationship);
            if (target != null && open.contains(target) && waits(row, relationship, target)) {
                references.add(relationship);
            }
        }
        return references;
    }

    /**
     * Returns whether the foreign key of {@code relationship} can be null for a moment: all its columns are nullable,
     * or in other foreign keys too, which keep them.
     */
    static boolean isNullable(RelationshipMapping relationship) {
        EntityMapping<?> owner = relationship.owner();
        for (int key : relationship.key()) {
            if (!owner.attribute(key).isNullable() && !owner.isShared(key)) {
                return false;
            }
        }
        return owner.isReleasable(relationship);
    }

    private void batches(EntityMapping<?> type, List<Tracked> rows) {
        Map<BitSet, List<Tracked>> shapes = new LinkedHashMap<>();
        BitSet last = new BitSet();
        List<Tracked> alike = null;
        BitSet omitted = new BitSet();
        List<Attribute> required = type.inserted().required();
        List<Attribute> omissible = type.inserted().omissible();
        for (Tracked row : rows) {
            NotNullCheck.inserted(row, required);
            omit(omissible, row, omitted);
            if (alike == null || !omitted.equals(last)) {
                last = (BitSet) omitted.clone();
                // Most rows have the same columns, so the first list gets room for all.
                int expected = shapes.isEmpty() ? rows.size() : 0;
                alike = shapes.computeIfAbsent(last, none -> new ArrayList<>(expected));
            }
            alike.add(row);
        }
        shapes.forEach((left, shaped) -> {
            steps.add(new FlushStep.InsertRows(type, columns(type, left), shaped, deferred));
        });
    }

    /** Returns the columns that the insert of {@code row} writes. */
    static List<Attribute> columns(Tracked row) {
        BitSet omitted = new BitSet();
        omit(row.$type().inserted().omissible(), row, omitted);
        return columns(row.$type(), omitted);
    }

    private static List<Attribute> columns(EntityMapping<?> type, BitSet omitted) {
        List<Attribute> columns = new ArrayList<>();
        for (int i = 0; i < type.attributes().size(); i++) {
            if (!omitted.get(type.attributes().get(i).index())) {
                columns.add(type.attributes().get(i));
            }
        }
        return columns;
    }

    /**
     * Sets in {@code omitted} the columns whose value the database generates: identity columns and defaults without a
     * value.
     */
    private static void omit(List<Attribute> omissible, Tracked row, BitSet omitted) {
        omitted.clear();
        for (int i = 0; i < omissible.size(); i++) {
            Attribute attribute = omissible.get(i);
            boolean left = !attribute.writes().inserted() || attribute.isIdentity() && isZero(row, attribute)
                    || attribute.isDefaulted() && row.$get(attribute.index()) == null
                            && !ForeignKeys.isSupplied(row, attribute);
            if (left) {
                omitted.set(attribute.index());
            }
        }
    }

    /**
     * Returns whether the value of {@code attribute} is null or 0, which means that a key or version is not set yet.
     */
    static boolean isZero(Tracked row, Attribute attribute) {
        Object value = row.$get(attribute.index());
        return value == null || value instanceof Number number && number.longValue() == 0;
    }
}
