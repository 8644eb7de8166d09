package dev.dovetail.generated;

import dev.dovetail.annotation.InheritanceStrategy;
import dev.dovetail.dialect.TableName;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The place of an entity type in a hierarchy. A type outside hierarchies is its own root. Corresponds to the {@code
 * inherits} and {@code polymorphic_identity} of SQLAlchemy's mapper.
 */
abstract class HierarchyMapping<E> extends TrackedMapping<E> {
    private final @Nullable EntityMapping<?> parent;
    private final @Nullable String discriminatorValue;
    private @Nullable Hierarchy hierarchy;
    private volatile @Nullable List<EntityMapping<?>> descendants;
    private volatile @Nullable List<Attribute> rowAttributes;
    private volatile @Nullable LeafRows leafRows;

    HierarchyMapping(@Nullable EntityMapping<?> parent, @Nullable String discriminatorValue) {
        this.parent = parent;
        this.discriminatorValue = discriminatorValue;
        this.hierarchy = parent == null ? null : parent.hierarchy();
    }

    abstract EntityMapping<E> self();

    /** Called by generated code for the root of a hierarchy, whose last attribute is the discriminator. */
    protected final void root(InheritanceStrategy strategy) {
        List<Attribute> attributes = self().attributes();
        hierarchy = new Hierarchy(self(), strategy, attributes.get(attributes.size() - 1));
    }

    /** Defines the types directly below this one. Overridden by types that have no objects of their own. */
    protected EntityType<?>[] subtypes() {
        return new EntityType<?>[0];
    }

    /** Returns the exception for a type that has no objects of its own. */
    protected final IllegalStateException noObjects() {
        return new IllegalStateException(name() + " has no objects of its own; create one of "
                + String.join(", ", leaves().stream().map(EntityMapping::name).toList()) + ".");
    }

    @Override
    public final @Nullable EntityMapping<?> parent() {
        return parent;
    }

    /** Returns the root of the hierarchy, or this type if it is in none. */
    public final EntityMapping<?> root() {
        return hierarchy == null ? self() : hierarchy.root();
    }

    /** Returns the hierarchy, or null if the type is in none. */
    public final @Nullable Hierarchy hierarchy() {
        return hierarchy;
    }

    /** Returns whether {@code attribute} says of which type a row is. */
    public final boolean isDiscriminator(Attribute attribute) {
        return hierarchy != null && hierarchy.discriminator() == attribute;
    }

    /** Returns whether the type is in a hierarchy in which each type has a table of its own. */
    public final boolean isJoined() {
        return hierarchy != null && hierarchy.isJoined();
    }

    /** Returns whether the type is below the root of a hierarchy whose types share one table. */
    public final boolean isPartOfTable() {
        return parent != null && !isJoined();
    }

    @Override
    public final boolean isAbstract() {
        return hierarchy != null && discriminatorValue == null;
    }

    @Override
    public final @Nullable String discriminatorValue() {
        return discriminatorValue;
    }

    /** Returns the values of the discriminator in the rows of this type and of those below. */
    public final List<String> discriminatorValues() {
        return leaves().stream().map(leaf -> Objects.requireNonNull(leaf.discriminatorValue())).toList();
    }

    /** Returns whether this type is {@code other} or below it. */
    public final boolean isA(EntityMapping<?> other) {
        for (EntityMapping<?> level = self(); level != null; level = level.parent()) {
            if (level == other) {
                return true;
            }
        }
        return false;
    }

    /** Returns the types from the root to this one. */
    public final List<EntityMapping<?>> levels() {
        List<EntityMapping<?>> levels = new ArrayList<>();
        for (EntityMapping<?> level = self(); level != null; level = level.parent()) {
            levels.add(0, level);
        }
        return levels;
    }

    /** Returns the attributes whose columns are in the table of this type. */
    public final List<Attribute> tableAttributes() {
        if (parent == null || !isJoined()) {
            return self().attributes();
        }
        List<Attribute> attributes = new ArrayList<>(self().ids());
        attributes.addAll(self().ownAttributes());
        return attributes;
    }

    /** Returns whether rows of this type have columns in {@code table}. */
    public final boolean hasTable(TableName table) {
        for (EntityMapping<?> level = self(); level != null; level = level.parent()) {
            if (level.table().equals(table)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the types below this one; each comes after its parent. */
    public final List<EntityMapping<?>> descendants() {
        List<EntityMapping<?>> known = descendants;
        if (known == null) {
            List<EntityMapping<?>> below = new ArrayList<>();
            for (EntityType<?> subtype : subtypes()) {
                below.add((EntityMapping<?>) subtype);
                below.addAll(((EntityMapping<?>) subtype).descendants());
            }
            known = List.copyOf(below);
            descendants = known;
        }
        return known;
    }

    @Override
    public final List<EntityMapping<?>> leaves() {
        return isAbstract() ? descendants().stream().filter(each -> !each.isAbstract()).toList() : List.of(self());
    }

    /** Returns the level that declares {@code attribute}, which is one of this type's attributes. */
    public final EntityMapping<?> declarer(Attribute attribute) {
        EntityMapping<?> level = self();
        for (EntityMapping<?> above = parent; above != null && above.has(attribute.index()); above = above.parent()) {
            level = above;
        }
        return level;
    }

    /**
     * Returns the attributes whose columns a SELECT of objects of this type and of those below has: its attributes,
     * followed by those that each type below adds. Types that share a column have it once.
     */
    public final List<Attribute> rowAttributes() {
        if (hierarchy == null) {
            return attributes();
        }
        List<Attribute> known = rowAttributes;
        if (known == null) {
            known = List.of(Hierarchy.rowAttributes(self()));
            rowAttributes = known;
        }
        return known;
    }

    /**
     * Returns how rows with the columns of {@link #rowAttributes()} are read. For types without objects of their own.
     */
    public final LeafRows leafRows() {
        LeafRows known = leafRows;
        if (known == null) {
            known = new LeafRows(self(), rowAttributes());
            leafRows = known;
        }
        return known;
    }
}
