package dev.dovetail.generated;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Fetch;
import dev.dovetail.dialect.TableName;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.RelationshipKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Defines one side of a relationship. Generated code calls it, for example {@code
 * RelationshipDefinition.manyToOne(USER, "user", User_.TYPE).key("userId").inverse("posts")}. The entity type makes a
 * {@link RelationshipMapping} of it, which never changes.
 */
public final class RelationshipDefinition {
    final int index;
    final String name;
    final RelationshipKind kind;
    final EntityMapping<?> target;
    String[] keyNames = {};
    String[] referencedNames = {};
    @Nullable String deferrable;
    @Nullable AssociationKeys association;
    @Nullable String inverseName;
    int cascades = bit(Cascade.SAVE) | bit(Cascade.MERGE);
    boolean deleteOrphans;
    boolean singleParent;
    boolean passiveDeletes;
    boolean viewOnly;
    boolean implicit;
    Fetch fetch = Fetch.LAZY;
    List<Order> orderBy = List.of();
    CollectionType collectionType = CollectionType.LIST;
    @Nullable String mapKey;

    private RelationshipDefinition(int index, String name, RelationshipKind kind, EntityType<?> target) {
        this.index = index;
        this.name = name;
        this.kind = kind;
        this.target = (EntityMapping<?>) target;
    }

    /** Creates a collection of targets whose foreign key refers to this entity. */
    public static RelationshipDefinition oneToMany(int index, String name, EntityType<?> target) {
        return new RelationshipDefinition(index, name, RelationshipKind.ONE_TO_MANY, target);
    }

    /** Creates a reference to the target of a foreign key of this entity. */
    public static RelationshipDefinition manyToOne(int index, String name, EntityType<?> target) {
        return new RelationshipDefinition(index, name, RelationshipKind.MANY_TO_ONE, target);
    }

    /** Creates a reference to the one target whose unique foreign key refers to this entity. */
    public static RelationshipDefinition oneToOne(int index, String name, EntityType<?> target) {
        return new RelationshipDefinition(index, name, RelationshipKind.ONE_TO_ONE, target);
    }

    /** Creates a reference to the target of a unique foreign key of this entity. */
    public static RelationshipDefinition oneToOneKeyed(int index, String name, EntityType<?> target) {
        return new RelationshipDefinition(index, name, RelationshipKind.ONE_TO_ONE_KEYED, target);
    }

    /** Creates a collection of targets related by an association table. */
    public static RelationshipDefinition manyToMany(int index, String name, EntityType<?> target) {
        return new RelationshipDefinition(index, name, RelationshipKind.MANY_TO_MANY, target);
    }

    /**
     * Sets the foreign key: the child's attributes, by name, so that either entity can be compiled without the other.
     */
    public RelationshipDefinition key(String... attributes) {
        this.keyNames = attributes;
        return this;
    }

    /** Sets the parent's attributes that the foreign key refers to, in its order. By default the whole identifier. */
    public RelationshipDefinition references(String... attributes) {
        this.referencedNames = attributes;
        return this;
    }

    /** Sets the name of the foreign key's constraint, which the database can check at the end of a flush. */
    public RelationshipDefinition deferrable(String constraint) {
        this.deferrable = constraint;
        return this;
    }

    /** Sets the association table. This is the owning side, which writes its rows. */
    public RelationshipDefinition association(TableName table, List<String> columns, List<String> inverseColumns) {
        this.association = new AssociationKeys(table, true, columns, inverseColumns);
        return this;
    }

    /** Sets the association table. The other side is the owning side. */
    public RelationshipDefinition associationInverse(TableName table,
            List<String> columns, List<String> inverseColumns) {
        this.association = new AssociationKeys(table, false, columns, inverseColumns);
        return this;
    }

    /** Sets the property of the target that is the other side. */
    public RelationshipDefinition inverse(String name) {
        this.inverseName = name;
        return this;
    }

    /** Sets the operations that cascade. The default is SAVE and MERGE. */
    public RelationshipDefinition cascade(Cascade... operations) {
        cascades = 0;
        for (Cascade operation : operations) {
            cascades |= operation == Cascade.ALL ? ~0 : bit(operation);
        }
        return this;
    }

    /** Makes a flush delete targets without a parent. */
    public RelationshipDefinition deleteOrphans() {
        this.deleteOrphans = true;
        return this;
    }

    /** Allows a target only one parent. */
    public RelationshipDefinition singleParent() {
        this.singleParent = true;
        return this;
    }

    /** Leaves targets that are not loaded to the database when this row is deleted. */
    public RelationshipDefinition passiveDeletes() {
        this.passiveDeletes = true;
        return this;
    }

    /** Makes the relationship read-only. */
    public RelationshipDefinition viewOnly() {
        this.viewOnly = true;
        return this;
    }

    /** Marks a side that the source does not declare. It keeps both sides in sync. */
    public RelationshipDefinition implicit() {
        this.implicit = true;
        return this;
    }

    /** Sets the loading strategy for queries without a fetch plan. */
    public RelationshipDefinition fetch(Fetch fetch) {
        this.fetch = fetch;
        return this;
    }

    /** Sets the order in which the collection is loaded. */
    public RelationshipDefinition orderBy(Order... terms) {
        this.orderBy = List.of(terms);
        return this;
    }

    /** Makes the collection a set. */
    public RelationshipDefinition asSet() {
        this.collectionType = CollectionType.SET;
        return this;
    }

    /** Makes the collection a map with the target's {@code property} as key. */
    public RelationshipDefinition asMap(String property) {
        this.collectionType = CollectionType.MAP;
        this.mapKey = property;
        return this;
    }

    /** Returns the bit of {@code operation} in {@link #cascades}. */
    static int bit(Cascade operation) {
        return 1 << operation.ordinal();
    }
}
