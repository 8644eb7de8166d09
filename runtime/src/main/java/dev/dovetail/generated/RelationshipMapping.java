package dev.dovetail.generated;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Fetch;
import dev.dovetail.dialect.TableName;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.metadata.RelationshipKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of a relationship between two entities. Generated code creates it, for example {@code
 * RelationshipMapping.manyToOne(USER, "user", User_.TYPE).key("userId").inverse("posts")}.
 *
 * <p>Corresponds to SQLAlchemy's {@code relationship()}.
 */
public final class RelationshipMapping implements Relationship {
    private final int index;
    private final String name;
    private final RelationshipKind kind;
    private final EntityMapping<?> target;
    private EntityMapping<?> owner;
    private String[] keyNames = {};
    private String[] referencedNames = {};
    private int[] key = {};
    private int[] referenced = {};
    private @Nullable AssociationKeys association;
    private @Nullable String inverseName;
    private @Nullable RelationshipMapping inverse;
    private int cascades = bit(Cascade.SAVE) | bit(Cascade.MERGE);
    private boolean deleteOrphans;
    private boolean singleParent;
    private boolean passiveDeletes;
    private boolean viewOnly;
    private boolean implicit;
    private Fetch fetch = Fetch.LAZY;
    private List<Order> orderBy = List.of();
    private CollectionType container = CollectionType.LIST;
    private @Nullable String mapKey;

    private RelationshipMapping(int index, String name, RelationshipKind kind, EntityType<?> target) {
        this.index = index;
        this.name = name;
        this.kind = kind;
        this.target = (EntityMapping<?>) target;
        this.owner = this.target;
    }

    /** Creates a collection of targets whose foreign key refers to this entity. */
    public static RelationshipMapping oneToMany(int index, String name, EntityType<?> target) {
        return new RelationshipMapping(index, name, RelationshipKind.ONE_TO_MANY, target);
    }

    /** Creates a reference to the target of a foreign key of this entity. */
    public static RelationshipMapping manyToOne(int index, String name, EntityType<?> target) {
        return new RelationshipMapping(index, name, RelationshipKind.MANY_TO_ONE, target);
    }

    /** Creates a reference to the one target whose unique foreign key refers to this entity. */
    public static RelationshipMapping oneToOne(int index, String name, EntityType<?> target) {
        return new RelationshipMapping(index, name, RelationshipKind.ONE_TO_ONE, target);
    }

    /** Creates a reference to the target of a unique foreign key of this entity. */
    public static RelationshipMapping oneToOneKeyed(int index, String name, EntityType<?> target) {
        return new RelationshipMapping(index, name, RelationshipKind.ONE_TO_ONE_KEYED, target);
    }

    /** Creates a collection of targets related by an association table. */
    public static RelationshipMapping manyToMany(int index, String name, EntityType<?> target) {
        return new RelationshipMapping(index, name, RelationshipKind.MANY_TO_MANY, target);
    }

    /**
     * Sets the foreign key: the child's attributes, by name, so that either entity can be compiled without the other.
     */
    public RelationshipMapping key(String... attributes) {
        this.keyNames = attributes;
        return this;
    }

    /** Sets the parent's attributes that the foreign key refers to, in its order. By default the whole identifier. */
    public RelationshipMapping references(String... attributes) {
        this.referencedNames = attributes;
        return this;
    }

    /** Sets the association table. This is the owning side, which writes its rows. */
    public RelationshipMapping association(TableName table, List<String> columns, List<String> inverseColumns) {
        this.association = new AssociationKeys(table, true, columns, inverseColumns);
        return this;
    }

    /** Sets the association table. The other side is the owning side. */
    public RelationshipMapping associationInverse(TableName table, List<String> columns, List<String> inverseColumns) {
        this.association = new AssociationKeys(table, false, columns, inverseColumns);
        return this;
    }

    /** Sets the property of the target that is the other side. */
    public RelationshipMapping inverse(String name) {
        this.inverseName = name;
        return this;
    }

    /** Sets the operations that cascade. The default is SAVE and MERGE. */
    public RelationshipMapping cascade(Cascade... operations) {
        cascades = 0;
        for (Cascade operation : operations) {
            cascades |= operation == Cascade.ALL ? ~0 : bit(operation);
        }
        return this;
    }

    /** Makes a flush delete targets without a parent. */
    public RelationshipMapping deleteOrphans() {
        this.deleteOrphans = true;
        return this;
    }

    /** Allows a target only one parent. */
    public RelationshipMapping singleParent() {
        this.singleParent = true;
        return this;
    }

    /** Leaves targets that are not loaded to the database when this row is deleted. */
    public RelationshipMapping passiveDeletes() {
        this.passiveDeletes = true;
        return this;
    }

    /** Makes the relationship read-only. */
    public RelationshipMapping viewOnly() {
        this.viewOnly = true;
        return this;
    }

    /** Marks a side that the source does not declare. It keeps both sides in sync. */
    public RelationshipMapping implicit() {
        this.implicit = true;
        return this;
    }

    /** Sets the loading strategy for queries without a fetch plan. */
    public RelationshipMapping fetch(Fetch fetch) {
        this.fetch = fetch;
        return this;
    }

    /** Sets the order in which the collection is loaded. */
    public RelationshipMapping orderBy(Order... terms) {
        this.orderBy = List.of(terms);
        return this;
    }

    /** Makes the collection a set. */
    public RelationshipMapping asSet() {
        this.container = CollectionType.SET;
        return this;
    }

    /** Makes the collection a map with the target's {@code property} as key. */
    public RelationshipMapping asMap(String property) {
        this.container = CollectionType.MAP;
        this.mapKey = property;
        return this;
    }

    void bind(EntityMapping<?> owner) {
        this.owner = owner;
        EntityMapping<?> parent = kind.holdsKey() ? target : owner;
        key = (kind.holdsKey() ? owner : target).indexes(keyNames);
        referenced = referencedNames.length == 0 ? parent.idIndexes() : parent.indexes(referencedNames);
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
        return (cascades & bit(operation)) != 0 && !viewOnly;
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
    public CollectionType container() {
        return container;
    }

    /** Returns the target's property that is the key of a map, or null if the collection is no map. */
    public @Nullable String mapKey() {
        return mapKey;
    }

    private static int bit(Cascade operation) {
        return 1 << operation.ordinal();
    }

    @Override
    public String toString() {
        return owner.name() + "." + name;
    }
}
