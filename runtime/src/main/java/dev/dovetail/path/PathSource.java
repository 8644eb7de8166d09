package dev.dovetail.path;

import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.sql.CommonTable;
import dev.dovetail.sql.TableReference;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a path stands: the root of a query, or a step along a relationship from another source. Each is one occurrence
 * of a table. The same step from the same source is the same table reference, so that it is joined once.
 */
public final class PathSource extends Source implements TableReference {
    private @Nullable EntityMapping<?> type;
    private final Role role;
    private final @Nullable PathSource parent;
    private final @Nullable RelationshipMapping relationship;
    private final @Nullable CommonTable common;

    private enum Role {
        /** The root of a query; all roots of a type are equal. */
        ROOT,
        /** A root that is meant apart from others of its type; equal to itself only. */
        ALIAS,
        /** To the one target; equal to the same step from an equal source. */
        STEP,
        /** To each target, one after the other, as a join of its own; equal to itself only. */
        JOINED,
        /** To some target, in a subquery; equal to itself only. */
        SUBQUERY
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

    /** The root of a query of entities of {@code type}. */
    public static PathSource root(EntityMapping<?> type) {
        return new PathSource(type, Role.ROOT, null, null);
    }

    /** A root apart from all others. Its type is that of the path that is made with it. */
    public static PathSource alias() {
        return new PathSource(null, Role.ALIAS, null, null);
    }

    /** One appearance of a common table. */
    public static PathSource of(CommonTable table) {
        return new PathSource(null, Role.ALIAS, null, null, table);
    }

    public void become(EntityMapping<?> type) {
        this.type = type;
    }

    public PathSource step(RelationshipMapping relationship) {
        return new PathSource(relationship.target(), Role.STEP, this, relationship);
    }

    public PathSource joined(RelationshipMapping relationship) {
        return new PathSource(relationship.target(), Role.JOINED, this, relationship);
    }

    public PathSource inSubquery(RelationshipMapping relationship) {
        return new PathSource(relationship.target(), Role.SUBQUERY, this, relationship);
    }

    public EntityMapping<?> type() {
        EntityMapping<?> known = type;
        if (known == null) {
            throw new IllegalStateException("An alias is used before its path is made.");
        }
        return known;
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
        return role == Role.ROOT || role == Role.STEP && (parent == null || parent.isShared());
    }

    @Override
    public @Nullable TableReference joinedFrom() {
        return role == Role.SUBQUERY ? null : parent;
    }

    /** Returns whether a relationship leads here. */
    public boolean isStep() {
        return relationship != null;
    }

    /** Returns whether its rows multiply those of its parent, so that only an explicit join may bring it in. */
    public boolean isEach() {
        return role == Role.JOINED;
    }

    /**
     * The attribute by which the row before refers to this one, where {@code attribute} is what it refers to; else
     * null.
     */
    public @Nullable Attribute keyOf(Attribute attribute) {
        if (role != Role.STEP || relationship == null || !relationship.kind().holdsKey()) {
            return null;
        }
        int[] referenced = relationship.referenced();
        for (int i = 0; i < referenced.length; i++) {
            if (referenced[i] == attribute.index()) {
                return relationship.owner().attribute(relationship.key()[i]);
            }
        }
        return null;
    }

    /** The source from which the relationship leads here. */
    public PathSource parent() {
        if (parent == null) {
            throw new IllegalStateException(this + " is the root of the query; no relationship leads to it.");
        }
        return parent;
    }

    /** The relationship that leads here. */
    public RelationshipMapping relationship() {
        if (relationship == null) {
            throw new IllegalStateException(this + " is the root of the query; no relationship leads to it.");
        }
        return relationship;
    }

    /** The source that stands first in the FROM where this one is joined. */
    public PathSource base() {
        return parent == null || role == Role.SUBQUERY ? this : parent.base();
    }

    /** Returns whether the way from {@code other} leads here, over one step or more. */
    public boolean isBelow(PathSource other) {
        return parent != null && role != Role.SUBQUERY && (parent.equals(other) || parent.isBelow(other));
    }

    /** Returns whether a join to here can give more than one row for one of the base. */
    public boolean multiplies() {
        return parent != null && role != Role.SUBQUERY && (relationship().kind().isToMany() || parent.multiplies());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        if (!(object instanceof PathSource other) || role != other.role) {
            return this == object;
        }
        return switch (role) {
            case ROOT -> type == other.type;
            case STEP -> relationship == other.relationship && Objects.equals(parent, other.parent);
            case ALIAS, JOINED, SUBQUERY -> this == other;
        };
    }

    @Override
    public int hashCode() {
        return switch (role) {
            case ROOT -> type().hashCode();
            case STEP -> 31 * Objects.hashCode(parent) + System.identityHashCode(relationship);
            case ALIAS, JOINED, SUBQUERY -> System.identityHashCode(this);
        };
    }

    @Override
    public String toString() {
        if (common != null) {
            return common.name();
        }
        return parent == null ? type().name() : parent + "." + relationship().name();
    }
}
