package dev.dovetail.path;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.sql.ColumnOf;
import dev.dovetail.sql.CommonTable;
import dev.dovetail.sql.TableReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The table reference of a path: the root of a query, or a step along a relationship from another source. The same step
 * from the same source is an equal table reference, so it is joined once.
 */
public final class PathSource extends Source implements TableReference {
    private @Nullable EntityMapping<?> type;
    private final Role role;
    private final @Nullable PathSource parent;
    private final @Nullable RelationshipMapping relationship;
    private final @Nullable CommonTable common;

    private enum Role {
        /** The root of a query. All roots of a type are equal. */
        ROOT,
        /** A root with its own alias. Equal only to itself. */
        ALIAS,
        /** A step to the target of a to-one relationship. Equal to the same step from an equal source. */
        STEP,
        /** An explicit join of the targets of a relationship. Equal only to itself. */
        JOINED,
        /** A target in a subquery. Equal only to itself. */
        SUBQUERY,
        /** Another level of the hierarchy of its parent's type. Equal to the same level of an equal source. */
        LEVEL
    }

    private PathSource(@Nullable EntityMapping<?> type, Role role, @Nullable PathSource parent,
            @Nullable RelationshipMapping relationship) {
        this(type, role, parent, relationship, null);
    }

    private PathSource(@Nullable EntityMapping<?> type, Role role, @Nullable PathSource parent,
            @Nullable RelationshipMapping relationship,
            @Nullable CommonTable common) {
        this.common = common;
        this.type = type;
        this.role = role;
        this.parent = parent;
        this.relationship = relationship;
    }

    /** Returns the root of a query for entities of {@code type}. */
    public static PathSource root(EntityMapping<?> type) {
        return new PathSource(type, Role.ROOT, null, null);
    }

    /** Returns a root that is distinct from all others. {@link #become} sets its type. */
    public static PathSource alias() {
        return new PathSource(null, Role.ALIAS, null, null);
    }

    /** Returns a new table reference to {@code table}. */
    public static PathSource of(CommonTable table) {
        return new PathSource(null, Role.ALIAS, null, null, table);
    }

    /** Sets the type of an alias. */
    public void become(EntityMapping<?> type) {
        this.type = type;
    }

    /** Returns the target of a to-one relationship. Each call returns an equal source. */
    public PathSource step(RelationshipMapping relationship) {
        return new PathSource(relationship.target(), Role.STEP, this, relationship);
    }

    /** Returns the targets of a relationship as a join of their own. Each call returns a different source. */
    public PathSource joined(RelationshipMapping relationship) {
        return new PathSource(relationship.target(), Role.JOINED, this, relationship);
    }

    /** Returns this step, or this subtype, in a subquery. Each call returns a different source. */
    public PathSource inSubquery() {
        return role == Role.LEVEL ? new PathSource(type, Role.SUBQUERY, parent, null)
                : parent().inSubquery(relationship());
    }

    /** Returns the target of a relationship in a subquery. Each call returns a different source. */
    public PathSource inSubquery(RelationshipMapping relationship) {
        return new PathSource(relationship.target(), Role.SUBQUERY, this, relationship);
    }

    /**
     * Returns the entity of this source as {@code subtype}, a type below its own. Its columns are null in the rows of
     * other types.
     */
    public PathSource as(EntityMapping<?> subtype) {
        PathSource from = role == Role.LEVEL && parent != null ? parent : this;
        return type().isA(subtype) ? this : from.level(subtype);
    }

    /** Returns another level of this source, which is no level itself. Each call returns an equal source. */
    public PathSource level(EntityMapping<?> level) {
        return level == type ? this : new PathSource(level, Role.LEVEL, this, null);
    }

    /** Returns whether this is another level of its parent: a step up or down in a hierarchy. */
    public boolean isLevel() {
        return role == Role.LEVEL;
    }

    /** Returns whether this is its parent as a subtype. */
    public boolean isNarrowed() {
        return role == Role.LEVEL && parent != null && type().isA(parent.type());
    }

    /** Returns whether this has no table of its own: a subtype in the table of its hierarchy. */
    public boolean isVirtual() {
        return role == Role.LEVEL && !type().isJoined();
    }

    /** Returns whether this is a root or an alias. */
    public boolean isRoot() {
        return parent == null;
    }

    /**
     * Returns the column of {@code attribute}, in the table of the level that declares it. Through a subtype it is null
     * in the rows of other types.
     */
    public SqlNode column(Attribute attribute) {
        return type == null || type.hierarchy() == null ? new ColumnOf(this, attribute.column())
                : HierarchyColumns.of(this, attribute);
    }

    /** Returns the columns of the attributes at {@code indexes}. */
    public List<SqlNode> columns(int[] indexes) {
        List<SqlNode> columns = new ArrayList<>(indexes.length);
        for (int index : indexes) {
            columns.add(column(type().attribute(index)));
        }
        return columns;
    }

    /**
     * Returns the condition for the rows of this source's type in the table of its hierarchy, or null if all rows of
     * the table are of the type.
     */
    public @Nullable SqlNode criterion() {
        return role == Role.LEVEL || type == null || !type.isPartOfTable() ? null : HierarchyColumns.isOfType(this);
    }

    /** Returns the {@link #criterion}, or an empty list. */
    public List<SqlNode> filters() {
        SqlNode criterion = criterion();
        return criterion == null ? List.of() : List.of(criterion);
    }

    @Override
    public boolean isReadOnly() {
        return type != null && type.isReadOnly();
    }

    /** Returns the entity type. Throws an exception if this is an alias without a type. */
    public EntityMapping<?> type() {
        if (type == null) {
            throw new IllegalStateException("An alias is used before its path is made.");
        }
        return type;
    }

    @Override
    public TableName table() {
        return common == null ? type().table() : new TableName("", common.name());
    }

    @Override
    public @Nullable CommonTable commonTable() {
        return common;
    }

    @Override
    public boolean isShared() {
        return role == Role.ROOT || (role == Role.STEP || role == Role.LEVEL) && (parent == null || parent.isShared());
    }

    @Override
    public @Nullable TableReference joinedFrom() {
        return role == Role.SUBQUERY ? null : parent != null && parent.isVirtual() ? parent.parent : parent;
    }

    /** Returns whether this is a step along a relationship. */
    public boolean isStep() {
        return relationship != null;
    }

    /** Returns whether this source must be joined explicitly, because it may multiply the rows of its parent. */
    public boolean isEach() {
        return role == Role.JOINED;
    }

    /**
     * Returns the foreign key attribute of the parent that has the same value as {@code attribute}, or null if there is
     * none. An attribute that keeps its value while the reference is null, because another foreign key or the
     * identifier contains it, is none.
     */
    public @Nullable Attribute keyOf(Attribute attribute) {
        if (role != Role.STEP || relationship == null || !relationship.kind().holdsKey()) {
            return null;
        }
        int[] referenced = relationship.referenced();
        for (int i = 0; i < referenced.length; i++) {
            if (referenced[i] == attribute.index()) {
                Attribute key = relationship.owner().attribute(relationship.key()[i]);
                return Joins.isNullAlone(relationship, key) ? key : null;
            }
        }
        return null;
    }

    /**
     * Returns the source that the step starts from.
     *
     * @throws IllegalStateException if this is a root
     */
    public PathSource parent() {
        if (parent == null) {
            throw new IllegalStateException(this + " is the root of the query; no relationship leads to it.");
        }
        return parent;
    }

    /**
     * Returns the relationship of the step.
     *
     * @throws IllegalStateException if this is a root
     */
    public RelationshipMapping relationship() {
        if (relationship == null) {
            throw new IllegalStateException(this + " is the root of the query; no relationship leads to it.");
        }
        return relationship;
    }

    /** Returns the first source of the FROM clause in which this one is joined. */
    public PathSource base() {
        return parent == null || role == Role.SUBQUERY ? this : parent.base();
    }

    /** Returns whether this source is reached from {@code other} by one or more steps. */
    public boolean isBelow(PathSource other) {
        return parent != null && role != Role.SUBQUERY && (parent.equals(other) || parent.isBelow(other));
    }

    /** Returns whether joining this source can multiply the rows of the base. */
    public boolean multiplies() {
        return parent != null && role != Role.SUBQUERY
                && (relationship != null && relationship.kind().isToMany() || parent.multiplies());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        if (!(object instanceof PathSource other) || role != other.role) {
            return this == object;
        }
        return switch (role) {
            case ROOT -> type == other.type;
            case STEP -> relationship == other.relationship && Objects.equals(parent, other.parent);
            case LEVEL -> type == other.type && Objects.equals(parent, other.parent);
            case ALIAS, JOINED, SUBQUERY -> this == other;
        };
    }

    @Override
    public int hashCode() {
        return switch (role) {
            case ROOT -> type().hashCode();
            case STEP -> 31 * Objects.hashCode(parent) + System.identityHashCode(relationship);
            case LEVEL -> 31 * Objects.hashCode(parent) + System.identityHashCode(type);
            case ALIAS, JOINED, SUBQUERY -> System.identityHashCode(this);
        };
    }

    @Override
    public String toString() {
        if (common != null) {
            return common.name();
        }
        if (role == Role.LEVEL) {
            return isNarrowed() ? parent + ".as" + type().name() : String.valueOf(parent);
        }
        return parent == null || relationship == null ? type().name() : parent + "." + relationship.name();
    }
}
