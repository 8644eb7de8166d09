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
 * One side of a relationship. Made by {@link #of}, whose builder knows every default.
 *
 * @param index the position; relationships come first
 * @param name the property; for a side that nobody named, {@code (User.posts)}
 * @param kind one of the four, a one-to-one told apart by who holds the key
 * @param target the entity at the other end
 * @param targetRoot the constant of the target's companion with the path that begins at it
 * @param accessor how the user reads and writes it; null for a side that the user has not declared
 * @param backref whether the other side declares this one on the user's behalf; false where nobody named it
 * @param key the child's properties that hold the foreign key; empty for many-to-many
 * @param references the parent's properties that the key refers to; empty for its whole identifier
 * @param association the association table; null unless many-to-many
 * @param inverse the other side, or null if there is none
 * @param cascade which operations pass on
 * @param deleteOrphans whether targets without a parent are deleted
 * @param singleParent whether a target may have one parent only
 * @param passiveDeletes whether the database takes care of targets that are not loaded
 * @param viewOnly whether it is only read
 * @param fetch how it is loaded where a query does not say
 * @param orderBy the order in which the collection is loaded
 * @param container the shape of the collection
 * @param mapKey the target's property that keys a map; null unless the shape is a map
 * @param mapKeyType the type of a map's keys; null unless the shape is a map
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

    /** The cascade where the user says nothing. */
    public static final List<Cascade> DEFAULT_CASCADE = List.of(Cascade.SAVE, Cascade.MERGE);

    /** Copies the lists and refuses what no generator could write. */
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

    /** Begins a side. */
    public static RelationshipBuilder of(int index, String name, RelationshipKind kind, EntityNames target) {
        return new RelationshipBuilder(index, name, kind, target);
    }

    /** Returns whether the entity's Java type does not declare this side. */
    public boolean implicit() {
        return accessor == null;
    }
}
