package dev.dovetail.generated;

import org.jspecify.annotations.Nullable;

/** The relationships of an entity type, with those that it inherits from the types above. */
abstract class RelatedMapping<E> extends HierarchyMapping<E> {
    private volatile RelationshipMapping @Nullable [] relationships;
    private @Nullable Relationships sorted;

    RelatedMapping(@Nullable EntityMapping<?> parent, @Nullable String discriminatorValue) {
        super(parent, discriminatorValue);
    }

    /**
     * Defines the relationships that this type adds, in the order of their indexes. They may refer to the types of
     * other entities.
     */
    protected RelationshipDefinition[] relate() {
        return new RelationshipDefinition[0];
    }

    @Override
    public final RelationshipMapping[] sides() {
        RelationshipMapping[] known = relationships;
        return known != null ? known : relateOnce();
    }

    /** Returns the references that write foreign keys of this table. Must not be modified. */
    public final RelationshipMapping[] references() {
        Relationships known = sorted;
        return (known != null ? known : sort()).references;
    }

    /** Returns whether any attribute is part of several foreign keys. */
    public final boolean sharesKeys() {
        return !shared().isEmpty();
    }

    /** Returns whether the attribute at {@code index} is part of several foreign keys. */
    public final boolean isShared(int index) {
        return shared().contains(index);
    }

    /**
     * Returns whether the attribute at {@code index}, of the foreign key of {@code reference}, becomes null when the
     * reference does. It does if it is nullable and no other foreign key contains it. If other foreign keys contain all
     * nullable attributes, these become null.
     */
    public final boolean isReleased(RelationshipMapping reference, int index) {
        return shared().isReleased(reference, index);
    }

    /** Returns whether a nullable attribute of the foreign key of {@code reference} is in no other foreign key. */
    public final boolean isReleasable(RelationshipMapping reference) {
        return shared().hasOwn(reference);
    }

    private SharedAttributes shared() {
        Relationships known = sorted;
        return (known != null ? known : sort()).shared;
    }

    /** Returns the to-many relationships. Must not be modified. */
    public final RelationshipMapping[] collections() {
        Relationships known = sorted;
        return (known != null ? known : sort()).collections;
    }

    /** Returns the to-many relationships that write an association table. Must not be modified. */
    public final RelationshipMapping[] associations() {
        Relationships known = sorted;
        return (known != null ? known : sort()).pairs;
    }

    /** Returns one array to all threads. Holds no lock while it initialises other types. */
    private RelationshipMapping[] relateOnce() {
        RelationshipMapping[] all = Relationships.of(self(), relate());
        synchronized (this) {
            RelationshipMapping[] known = relationships;
            if (known != null) {
                return known;
            }
            relationships = all;
            return all;
        }
    }

    private Relationships sort() {
        Relationships known = new Relationships(self(), sides());
        sorted = known;
        return known;
    }

    /** Returns the relationship at {@code index}. */
    public final RelationshipMapping relationship(int index) {
        return parent() == null ? sides()[index] : Relationships.at(index, sides());
    }

    @Override
    public final RelationshipMapping relationship(String name) {
        for (RelationshipMapping relationship : sides()) {
            if (relationship.name().equals(name)) {
                return relationship;
            }
        }
        throw new IllegalArgumentException(name() + " has no relationship \"" + name + "\".");
    }

    /** Returns whether this type has a property at {@code index}. */
    final boolean has(int index) {
        return index < propertyCount();
    }

    /** Returns the number of properties: one more than the greatest index. */
    public final int propertyCount() {
        return attributes().size() + sides().length;
    }
}
