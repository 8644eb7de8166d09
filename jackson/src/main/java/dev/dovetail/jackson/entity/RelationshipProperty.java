package dev.dovetail.jackson.entity;

import dev.dovetail.Dovetail;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A relationship to one entity or to many.
 *
 * @param relationship the relationship
 */
public record RelationshipProperty(RelationshipMapping relationship) implements EntityProperty {
    @Override
    public String name() {
        return relationship.name();
    }

    @Override
    public boolean isId() {
        return false;
    }

    @Override
    public boolean isVersion() {
        return false;
    }

    /**
     * Returns whether the value is in memory. A collection of a new entity with an identifier, which may stand for a
     * row, is in memory if it was set on this side: its other members are not known.
     */
    @Override
    public boolean isLoaded(Object entity) {
        return Dovetail.isLoaded(entity, relationship) && (!isToMany() || Dovetail.isSet(entity, relationship)
                || Session.stateOf(entity) != EntityState.TRANSIENT || JsonType.of(entity).key(entity) == null);
    }

    @Override
    public @Nullable Object get(Object entity) {
        return Dovetail.get(entity, relationship);
    }

    /** Returns whether it leads to a collection or a map. */
    public boolean isToMany() {
        return relationship.kind().isToMany();
    }

    /** Returns whether it leads to a map. */
    public boolean isMap() {
        return relationship.mapKey() != null;
    }

    /** Returns whether changes of this side are written. */
    public boolean isWritable() {
        return !relationship.isViewOnly();
    }

    @Override
    public boolean isSame(Object entity, @Nullable Object value) {
        return get(entity) == value;
    }

    /** Sets the target, or replaces the members by those of a collection or a map. */
    @Override
    public void set(Object entity, @Nullable Object value) {
        Dovetail.set(entity, relationship, value instanceof Map<?, ?> map ? members(map) : value);
    }

    /** Returns the members of a collection or a map, or {@code value} itself. */
    static Collection<?> targets(Object value) {
        return value instanceof Map<?, ?> map ? map.values()
                : value instanceof Collection<?> members ? members : List.of(value);
    }

    private Collection<?> members(Map<?, ?> map) {
        Attribute key = relationship.target().attribute(String.valueOf(relationship.mapKey()));
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (key != null && entry.getValue() != null) {
                agree(entry.getKey(), entry.getValue(), key);
            }
        }
        return List.copyOf(map.values());
    }

    /** Gives a member the key under which it stands, and refuses another one. */
    private void agree(Object key, Object member, Attribute attribute) {
        if (!Dovetail.isLoaded(member, attribute)) {
            Dovetail.set(member, attribute, key);
        } else if (!attribute.isSame(Dovetail.get(member, attribute), key)) {
            throw new IllegalArgumentException(relationship + ": the member \"" + key + "\" has the "
                    + attribute.name() + " \"" + Dovetail.get(member, attribute) + "\". Write the same value twice, or "
                    + "leave out " + attribute.name() + ".");
        }
    }

    /** Returns whether {@code other} is this relationship. */
    boolean isSame(@Nullable RelationshipMapping other) {
        return other == relationship;
    }
}
