package dev.dovetail.metadata;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Fetch;
import dev.dovetail.sql.TableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of a relationship: what connects an entity's objects to those of another. Generated code builds it, for
 * example {@code Relationship.manyToOne(USER, "user", User_.TYPE).key("userId").inverse("posts")}.
 *
 * <p>Corresponds to SQLAlchemy's {@code relationship()}.
 */
public final class Relationship {
    private final int index;
    private final String name;
    private final Kind kind;
    private final EntityType<?> target;
    private EntityType<?> owner;
    private String[] keyNames = {};
    private String[] referencedNames = {};
    private int[] key = {};
    private int[] referenced = {};
    private @Nullable AssociationKeys association;
    private @Nullable String inverseName;
    private @Nullable Relationship inverse;
    private int cascades = bit(Cascade.SAVE) | bit(Cascade.MERGE);
    private boolean deleteOrphans;
    private boolean singleParent;
    private boolean passiveDeletes;
    private boolean viewOnly;
    private boolean hidden;
    private Fetch fetch = Fetch.LAZY;
    private List<Order> orderBy = List.of();
    private Container container = Container.LIST;
    private @Nullable String mapKey;

    private Relationship(int index, String name, Kind kind, EntityType<?> target) {
        this.index = index;
        this.name = name;
        this.kind = kind;
        this.target = target;
        this.owner = target;
    }

    /** A collection of targets that hold a key to this row. */
    public static Relationship oneToMany(int index, String name, EntityType<?> target) {
        return new Relationship(index, name, Kind.ONE_TO_MANY, target);
    }

    /** The target that this row holds a key to. */
    public static Relationship manyToOne(int index, String name, EntityType<?> target) {
        return new Relationship(index, name, Kind.MANY_TO_ONE, target);
    }

    /** The one target that holds a unique key to this row. */
    public static Relationship oneToOne(int index, String name, EntityType<?> target) {
        return new Relationship(index, name, Kind.ONE_TO_ONE, target);
    }

    /** The one target that this row holds a unique key to. */
    public static Relationship oneToOneKeyed(int index, String name, EntityType<?> target) {
        return new Relationship(index, name, Kind.ONE_TO_ONE_KEYED, target);
    }

    /** A collection of targets paired with this row in an association table. */
    public static Relationship manyToMany(int index, String name, EntityType<?> target) {
        return new Relationship(index, name, Kind.MANY_TO_MANY, target);
    }

    /** The foreign key: the child's attributes, by name, so that one end may be compiled without the other. */
    public Relationship key(String... attributes) {
        this.keyNames = attributes;
        return this;
    }

    /** The parent's attributes that the key refers to, in its order; the whole identifier where this is not called. */
    public Relationship references(String... attributes) {
        this.referencedNames = attributes;
        return this;
    }

    /** The association table as seen from the side that declares it: the side that writes its rows. */
    public Relationship association(TableName table, List<String> columns, List<String> inverseColumns) {
        this.association = new AssociationKeys(table, true, columns, inverseColumns);
        return this;
    }

    /** The association table as seen from the other side. */
    public Relationship associationInverse(TableName table, List<String> columns, List<String> inverseColumns) {
        this.association = new AssociationKeys(table, false, columns, inverseColumns);
        return this;
    }

    /** The target's property that is the other side. */
    public Relationship inverse(String name) {
        this.inverseName = name;
        return this;
    }

    /** Which operations pass on; replaces the default of save and merge. */
    public Relationship cascade(Cascade... operations) {
        cascades = 0;
        for (Cascade operation : operations) {
            cascades |= operation == Cascade.ALL ? ~0 : bit(operation);
        }
        return this;
    }

    /** Targets without a parent are deleted. */
    public Relationship deleteOrphans() {
        this.deleteOrphans = true;
        return this;
    }

    /** A target may have one parent only. */
    public Relationship singleParent() {
        this.singleParent = true;
        return this;
    }

    /** The database takes care of targets that are not loaded when this row is deleted. */
    public Relationship passiveDeletes() {
        this.passiveDeletes = true;
        return this;
    }

    /** Only read. */
    public Relationship viewOnly() {
        this.viewOnly = true;
        return this;
    }

    /** The user has not declared this side: it exists so that both sides can be kept in step. */
    public Relationship hidden() {
        this.hidden = true;
        return this;
    }

    /** How it is loaded where a query does not say. */
    public Relationship fetch(Fetch fetch) {
        this.fetch = fetch;
        return this;
    }

    /** The order in which the collection is loaded. */
    public Relationship orderBy(Order... terms) {
        this.orderBy = List.of(terms);
        return this;
    }

    /** The user sees a set. */
    public Relationship asSet() {
        this.container = Container.SET;
        return this;
    }

    /** The user sees a map, keyed by {@code property} of the target. */
    public Relationship asMap(String property) {
        this.container = Container.MAP;
        this.mapKey = property;
        return this;
    }

    void bind(EntityType<?> owner) {
        this.owner = owner;
        EntityType<?> parent = kind.holdsKey() ? target : owner;
        key = (kind.holdsKey() ? owner : target).indexes(keyNames);
        referenced = referencedNames.length == 0 ? parent.idIndexes() : parent.indexes(referencedNames);
    }

    /** The entity that declares this side. */
    public EntityType<?> owner() {
        return owner;
    }

    /** The property's position in its entity. */
    public int index() {
        return index;
    }

    /** The property's name. */
    public String name() {
        return name;
    }

    /** One of the four kinds. */
    public Kind kind() {
        return kind;
    }

    /** The entity at the other end. */
    public EntityType<?> target() {
        return target;
    }

    /** The child's key attributes, by index; empty for many-to-many. */
    public int[] key() {
        return key;
    }

    /** The parent's attributes that the key refers to, by index. */
    public int[] referenced() {
        return referenced;
    }

    /** The association table; null unless many-to-many. */
    public @Nullable AssociationKeys association() {
        return association;
    }

    /** The other side; null where it is not kept. */
    public @Nullable Relationship inverse() {
        if (inverse == null && inverseName != null) {
            inverse = target.relationship(inverseName);
        }
        return inverse;
    }

    /** Whether {@code operation} passes on to targets. */
    public boolean cascades(Cascade operation) {
        return (cascades & bit(operation)) != 0 && !viewOnly;
    }

    /** Whether targets without a parent are deleted. */
    public boolean deletesOrphans() {
        return deleteOrphans;
    }

    /** Whether a target may have one parent only. */
    public boolean isSingleParent() {
        return singleParent;
    }

    /** Whether the database takes care of targets that are not loaded. */
    public boolean isPassiveDeletes() {
        return passiveDeletes;
    }

    /** Whether it is only read. */
    public boolean isViewOnly() {
        return viewOnly;
    }

    /** Whether the user has not declared this side. */
    public boolean isHidden() {
        return hidden;
    }

    /** How it is loaded where a query does not say. */
    public Fetch fetch() {
        return fetch;
    }

    /** The order in which the collection is loaded. */
    public List<Order> orderBy() {
        return orderBy;
    }

    /** The shape that the user sees. */
    public Container container() {
        return container;
    }

    /** The target's property that keys a map; null unless the shape is a map. */
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
