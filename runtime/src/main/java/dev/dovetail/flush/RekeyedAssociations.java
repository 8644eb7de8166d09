package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.EntityKeys;
import dev.dovetail.track.EntityTypes;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plans the update of association rows whose entities get another identifier, whether they are loaded or not. They are
 * read and deleted before the change, and inserted with the new identifier after it. Corresponds to SQLAlchemy's
 * {@code passive_updates=False} for association tables.
 */
final class RekeyedAssociations {
    /**
     * A deleted association row.
     *
     * @param row the entity whose identifier changes
     * @param other the identifier on the other side
     */
    record Taken(Tracked row, Object other) {}

    private final Map<EntityMapping<?>, List<Tracked>> rows = new LinkedHashMap<>();
    private final Map<EntityMapping<?>, Map<Object, Tracked>> formerKeys = new IdentityHashMap<>();

    RekeyedAssociations(List<Tracked> updated) {
        for (Tracked row : updated) {
            if (isRekeyed(row)) {
                rows.computeIfAbsent(row.$type(), none -> new ArrayList<>()).add(row);
            }
        }
    }

    private static boolean isRekeyed(Tracked row) {
        Changes changes = row.$changes();
        for (Attribute id : row.$type().ids()) {
            if (changes != null && (changes.contains(id.index()) || id.isForeignKey())) {
                Object before = UpdatePlanner.before(row, id, changes);
                if (before != Changes.UNKNOWN
                        && !id.isSame(before, UpdatePlanner.coming(row, id, UpdatePlanner.following(row, id)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Adds to {@code steps} the steps that read and delete association rows. Returns the steps that insert them again.
     */
    List<FlushStep> take(List<FlushStep> steps, UnitOfWork work) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<FlushStep> back = new ArrayList<>();
        EntityTypes types = KnownTypes.of(work);
        rows.forEach((type, changed) -> {
            for (AssociationSide side : AssociationSide.of(type, types)) {
                List<Taken> taken = new ArrayList<>();
                steps.add(new FlushStep.DeleteRekeyed(side, changed, taken));
                back.add(new FlushStep.InsertRekeyed(side, taken, this));
            }
        });
        return back;
    }

    /**
     * Returns the entity that had the identifier {@code key} before, if its identifier changes in this flush too, or
     * else null.
     */
    @Nullable Tracked formerly(EntityMapping<?> type, Object key) {
        return formerKeys.computeIfAbsent(type, this::byFormerKey).get(key);
    }

    private Map<Object, Tracked> byFormerKey(EntityMapping<?> type) {
        Map<Object, Tracked> byKey = new HashMap<>();
        rows.forEach((rekeyed, changed) -> {
            for (Tracked row : rekeyed.isA(type) ? changed : List.<Tracked>of()) {
                byKey.put(EntityKeys.stored(row), row);
            }
        });
        return byKey;
    }
}
