package dev.dovetail.jackson.entity;

import dev.dovetail.Dovetail;
import dev.dovetail.generated.Tracked;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entities of a JSON document by identifier, so that each row has one object however often the document names it.
 * Holds those of one outermost entity at a time. Not thread-safe.
 */
public final class ReadEntities {
    private record Key(Class<?> type, List<Object> id) {}

    private final Map<Key, Object> known = new HashMap<>();
    private final GivenKeys given = new GivenKeys();
    private final Set<Object> references = Collections.newSetFromMap(new IdentityHashMap<>());
    private int depth;
    private boolean isKept;

    /** Creates an empty document. */
    public ReadEntities() {}

    /**
     * Starts to read an entity.
     *
     * @param isKept whether the entities that were read are known until the end of the whole document
     */
    public void enter(boolean isKept) {
        depth++;
        this.isKept |= isKept;
    }

    /** Returns whether the current entity is inside another one. */
    public boolean isInside() {
        return depth > 1;
    }

    /** Ends to read an entity. */
    public void leave() {
        depth--;
        if (depth == 0) {
            given.clear();
        }
        if (depth == 0 && !isKept) {
            references.clear();
            known.clear();
        }
    }

    /** Returns the entity of the document with the identifier of {@code entity}: the first one that was given. */
    public Object unique(Object entity) {
        JsonType type = JsonType.of(entity);
        @Nullable List<Object> id = type.key(entity);
        Object other = id == null ? null : known.putIfAbsent(new Key(type.javaType(), id), entity);
        return other == null ? entity : other;
    }

    /**
     * Notes what the document says of a property.
     *
     * @return null, or how it contradicts what the document says of the same reference elsewhere: a relationship, its
     *     foreign key, and the relationship of the other side must agree
     */
    public @Nullable String give(Object entity, EntityProperty property, @Nullable Object value) {
        return depth == 0 ? null : given.give(entity, property, value);
    }

    /**
     * Starts to describe {@code entity} after the document has referred to it: it may be a new one.
     *
     * @return whether it stood for a row so far. It must be {@linkplain #refer referred} to again after the description
     */
    public boolean describe(Object entity) {
        if (!references.remove(entity)) {
            return false;
        }
        Tracked object = (Tracked) entity;
        object.$changes(null);
        object.$attachment(null);
        return true;
    }

    /** Lets {@code entity} stand for a row that must exist, if the document gives nothing but its identifier. */
    public void refer(Object entity) {
        if (Dovetail.refer(entity)) {
            references.add(entity);
        }
    }
}
