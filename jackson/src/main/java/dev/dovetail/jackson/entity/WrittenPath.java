package dev.dovetail.jackson.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entities from the outermost one of a JSON document to the one that is being written, with the relationships
 * between them. Decides what is left out, so that every graph ends. Not thread-safe.
 */
public final class WrittenPath {
    /**
     * An entity that is being written.
     *
     * @param entity the entity
     * @param by the relationship that leads to it, or null if it is the outermost one
     */
    private record Step(Object entity, @Nullable RelationshipProperty by) {}

    private final List<Step> steps = new ArrayList<>();
    private final Set<Object> written = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable RelationshipProperty followed;

    /** Creates an empty path. */
    public WrittenPath() {}

    /**
     * Returns whether {@code relationship} of the current entity leads back to the entity around it, which is known
     * without it.
     */
    public boolean isWayBack(RelationshipProperty relationship) {
        RelationshipProperty by = steps.isEmpty() ? null : steps.get(steps.size() - 1).by();
        return by != null && relationship.isSame(by.relationship().inverse());
    }

    /**
     * Returns whether only the identifier of {@code entity} is written: because it is on the path, or because the path
     * follows the same relationship for the second time, to an entity that is written elsewhere.
     */
    public boolean isReference(Object entity) {
        boolean isRepeated = false;
        for (Step step : steps) {
            if (step.entity() == entity) {
                return true;
            }
            isRepeated |= followed != null && step.by() != null && followed.isSame(step.by().relationship());
        }
        return isRepeated && written.contains(entity);
    }

    /** Starts to write the target of {@code relationship}; returns the relationship that was followed before. */
    public @Nullable RelationshipProperty follow(@Nullable RelationshipProperty relationship) {
        RelationshipProperty before = followed;
        followed = relationship;
        return before;
    }

    /** Starts to write {@code entity}. */
    public void enter(Object entity) {
        if (steps.isEmpty()) {
            written.clear();
        }
        steps.add(new Step(entity, followed));
        written.add(entity);
        followed = null;
    }

    /** Ends to write the entity that was entered last. */
    public void leave() {
        followed = steps.remove(steps.size() - 1).by();
    }
}
