package dev.dovetail.generated;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Fetch;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.metadata.RelationshipKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of a relationship between two entities, as {@link RelationshipDefinition} defines it. Corresponds to
 * SQLAlchemy's {@code relationship()}.
 */
public final class RelationshipMapping implements Relationship {
    private final EntityMapping<?> owner;
    private final int index;
    private final String name;
    private final RelationshipKind kind;
    private final EntityMapping<?> target;
    private final int[] key;
    private final int[] referenced;
    private final @Nullable String deferrable;
    private final @Nullable AssociationKeys association;
    private final @Nullable String inverseName;
    private final int cascades;
    private final boolean deleteOrphans;
    private final boolean singleParent;
    private final boolean passiveDeletes;
    private final boolean viewOnly;
    private final boolean implicit;
    private final Fetch fetch;
    private final List<Order> orderBy;
    private final CollectionType collectionType;
    private final @Nullable String mapKey;
    /** Looked up when first asked for, since the target's relationships may not be known before. */
    private @Nullable RelationshipMapping inverse;

    RelationshipMapping(EntityMapping<?> owner, RelationshipDefinition definition) {
        this.owner = owner;
        index = definition.index;
        name = definition.name;
        kind = definition.kind;
        target = definition.target;
        EntityMapping<?> parent = kind.holdsKey() ? target : owner;
        key = (kind.holdsKey() ? owner : target).indexes(definition.keyNames);
        referenced = definition.referencedNames.length == 0 ? parent.idIndexes()
                : parent.indexes(definition.referencedNames);
        deferrable = definition.deferrable;
        association = definition.association;
        inverseName = definition.inverseName;
        cascades = definition.cascades;
        deleteOrphans = definition.deleteOrphans;
        singleParent = definition.singleParent;
        // The database deletes the row of one table only, and not those of the other types' tables.
        passiveDeletes = definition.passiveDeletes && (kind == RelationshipKind.MANY_TO_MANY || !target.isJoined());
        viewOnly = definition.viewOnly;
        implicit = definition.implicit;
        fetch = definition.fetch;
        orderBy = definition.orderBy;
        collectionType = definition.collectionType;
        mapKey = definition.mapKey;
    }

    @Override
    public EntityMapping<?> owner() {
        return owner;
    }

    /** Returns the index of the property in its entity. */
    public int index() {
        return index;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public RelationshipKind kind() {
        return kind;
    }

    @Override
    public EntityMapping<?> target() {
        return target;
    }

    /** Returns the indexes of the child's foreign key attributes; empty for many-to-many. */
    public int[] key() {
        return key;
    }

    /** Returns the indexes of the parent's attributes that the foreign key refers to. */
    public int[] referenced() {
        return referenced;
    }

    /** Returns the name of the foreign key's constraint if it is deferrable, or null. */
    public @Nullable String deferrable() {
        return deferrable;
    }

    /** Returns the association table, or null unless this is a many-to-many. */
    public @Nullable AssociationKeys association() {
        return association;
    }

    @Override
    public @Nullable RelationshipMapping inverse() {
        if (inverse == null && inverseName != null) {
            inverse = target.relationship(inverseName);
        }
        return inverse;
    }

    /** Returns whether {@code operation} cascades to the targets. */
    public boolean cascades(Cascade operation) {
        return (cascades & RelationshipDefinition.bit(operation)) != 0 && !viewOnly;
    }

    /** Returns whether targets without a parent are deleted. */
    public boolean deletesOrphans() {
        return deleteOrphans;
    }

    /** Returns whether a target may have only one parent. */
    public boolean isSingleParent() {
        return singleParent;
    }

    /** Returns whether targets that are not loaded are left to the database. */
    public boolean isPassiveDeletes() {
        return passiveDeletes;
    }

    /** Returns whether the relationship is read-only. */
    public boolean isViewOnly() {
        return viewOnly;
    }

    /** Returns whether the source does not declare this side. */
    public boolean isImplicit() {
        return implicit;
    }

    /** Returns the loading strategy for queries without a fetch plan. */
    public Fetch fetch() {
        return fetch;
    }

    /** Returns the order in which the collection is loaded. */
    public List<Order> orderBy() {
        return orderBy;
    }

    /** Returns the collection type. */
    public CollectionType collectionType() {
        return collectionType;
    }

    /** Returns the target's property that is the key of a map, or null if the collection is no map. */
    public @Nullable String mapKey() {
        return mapKey;
    }

    @Override
    public String toString() {
        return owner.name() + "." + name;
    }
}
