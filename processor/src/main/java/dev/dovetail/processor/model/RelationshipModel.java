package dev.dovetail.processor.model;

import com.palantir.javapoet.TypeName;
import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Fetch;
import dev.dovetail.generated.CollectionType;
import dev.dovetail.generated.Order;
import dev.dovetail.metadata.RelationshipKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of a relationship. Use {@link #of} to build one.
 *
 * @param index the position; relationships come before attributes
 * @param name the name of the property; {@code (User.posts)} for an unnamed implicit side
 * @param kind the kind; for a one-to-one it tells whether this side holds the foreign key
 * @param target the entity that it refers to
 * @param targetRoot the name of the constant for the root path of the target, in the target's companion
 * @param accessor the accessors; null for an implicit side
 * @param backref whether this side is a backref; false for an unnamed implicit side
 * @param key the properties of the child that form the foreign key; empty for many-to-many
 * @param references the properties of the parent that the foreign key references; empty for the identifier
 * @param association the association table; null unless many-to-many
 * @param inverse the other side, or null if there is none
 * @param cascade the operations that cascade to the targets
 * @param deleteOrphans whether orphans are deleted
 * @param singleParent whether a target can have only one parent
 * @param passiveDeletes whether targets that are not loaded are left to the {@code ON DELETE} of the database
 * @param viewOnly whether the relationship is view-only
 * @param fetch the loading strategy used without a fetch plan
 * @param orderBy the order in which the collection is loaded
 * @param container the type of the collection
 * @param mapKey the property of the target that is the key of the map; null unless the collection is a map
 * @param mapKeyType the boxed type of the map's keys; null unless the collection is a map
 */
public record RelationshipModel(
        int index,
        String name,
        RelationshipKind kind,
        EntityNames target,
        String targetRoot,
        @Nullable AccessorModel accessor,
        boolean backref,
        List<String> key,
        List<String> references,
        @Nullable AssociationModel association,
        @Nullable InverseModel inverse,
        List<Cascade> cascade,
        boolean deleteOrphans,
        boolean singleParent,
        boolean passiveDeletes,
        boolean viewOnly,
        Fetch fetch,
        List<Order> orderBy,
        CollectionType container,
        @Nullable String mapKey,
        @Nullable TypeName mapKeyType) implements PropertyModel {

    /** The operations that cascade by default. */
    public static final List<Cascade> DEFAULT_CASCADE = List.of(Cascade.SAVE, Cascade.MERGE);

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a many-to-many has no association table, if a map has no key property, or if
     * another relationship has one of these
     */
    public RelationshipModel {
        key = List.copyOf(key);
        references = List.copyOf(references);
        cascade = List.copyOf(cascade);
        orderBy = List.copyOf(orderBy);
        if ((association != null) != (kind == RelationshipKind.MANY_TO_MANY)) {
            throw new IllegalArgumentException(name + ": a many-to-many, and nothing else, has an association table.");
        }
        if ((mapKey != null) != (container == CollectionType.MAP)) {
            throw new IllegalArgumentException(name + ": a map, and nothing else, has a key property.");
        }
    }

    /** Returns a builder for one side of a relationship. */
    public static RelationshipBuilder of(int index, String name, RelationshipKind kind, EntityNames target) {
        return new RelationshipBuilder(index, name, kind, target);
    }

    /** Returns whether the entity does not declare this side. */
    public boolean implicit() {
        return accessor == null;
    }
}
