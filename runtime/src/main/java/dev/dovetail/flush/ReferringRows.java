package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.track.EntityKeys;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.References;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Loads and updates the rows that refer to a row whose key changes by a one-sided relationship. */
final class ReferringRows {
    private record Referring(RelationshipMapping reference, Map<Object, Tracked> parents, List<Tracked> children) {}

    private final UnitOfWork work;
    private final List<Tracked> parents;
    private final List<Referring> found = new ArrayList<>();

    ReferringRows(UnitOfWork work, List<Tracked> parents) {
        this.work = work;
        this.parents = parents;
    }

    /** Loads the referring rows by the stored keys. */
    void load() {
        for (EntityMapping<?> type : KnownTypes.of(work).all()) {
            for (RelationshipMapping reference : type.references()) {
                if (reference.owner() == type && isOneWay(reference)) {
                    load(reference);
                }
            }
        }
    }

    private static boolean isOneWay(RelationshipMapping reference) {
        RelationshipMapping inverse = reference.inverse();
        return !reference.isViewOnly() && (inverse == null || inverse.isViewOnly());
    }

    private void load(RelationshipMapping reference) {
        Map<Object, Tracked> byKey = new LinkedHashMap<>();
        for (Tracked parent : parents) {
            Object key = parent.$type().isA(reference.target()) && ChangedKeys.isChanged(parent, reference)
                    ? EntityKeys.stored(parent, reference.referenced())
                    : null;
            if (key != null) {
                byKey.put(key, parent);
            }
        }
        if (!byKey.isEmpty()) {
            List<Tracked> children = work.source().loadReferring(reference, List.copyOf(byKey.keySet()));
            found.add(new Referring(reference, byKey, children));
        }
    }

    /** Marks the rows that keep their parent as changed, so that the flush writes the new key. */
    void touch() {
        for (Referring referring : found) {
            for (Tracked child : referring.children()) {
                Tracked parent = parent(child, referring);
                if (parent != null && !work.deleting().contains(child)
                        && !isSet(child, referring.reference(), parent)) {
                    if (!ObjectTracking.isLoaded(child, referring.reference().index())) {
                        References.fill(child, referring.reference(), parent);
                    }
                    References.touch(child, referring.reference(), parent);
                }
            }
        }
    }

    private static @Nullable Tracked parent(Tracked child, Referring referring) {
        if (referring.parents().size() == 1) {
            return referring.parents().values().iterator().next();
        }
        Object key = EntityKeys.stored(child, referring.reference().key());
        return key == null ? null : referring.parents().get(key);
    }

    /**
     * Returns whether the application has set the reference or the foreign key of {@code child} to something other than
     * the new key of {@code parent}.
     */
    private static boolean isSet(Tracked child, RelationshipMapping reference, Tracked parent) {
        Changes changes = child.$changes();
        return changes != null && (changes.contains(reference.index()) || changes.containsAny(reference.key())
                && !Objects.equals(EntityKeys.of(child, reference.key()),
                EntityKeys.of(parent, reference.referenced())));
    }
}
