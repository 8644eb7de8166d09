package dev.dovetail.metadata;

import dev.dovetail.dialect.TableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mapping of an entity: its table, attributes and relationships. Each entity has one, reached as
 * {@code Post_.TYPE}. Only generated code implements it. Corresponds to SQLAlchemy's {@code Mapper}.
 *
 * @param <E> the entity
 */
public interface EntityType<E> {
    /** Returns the entity's Java type: the annotated class or interface. */
    Class<E> javaType();

    /** Returns the simple name of the entity, with its outer type where it is nested. */
    String name();

    /** Returns the table. */
    TableName table();

    /** Returns the attributes, in declaration order. */
    List<Attribute> attributes();

    /** Returns the attribute named {@code name}, or null if there is none. */
    @Nullable Attribute attribute(String name);

    /** Returns the attributes of the identifier. */
    List<Attribute> ids();

    /** Returns the version, or null if there is none. */
    @Nullable Attribute version();

    /** Returns whether the rows are only read, because of {@code @Entity(readOnly = true)}. */
    boolean isReadOnly();

    /**
     * Returns the relationship named {@code name}.
     *
     * @throws IllegalArgumentException if there is none
     */
    Relationship relationship(String name);

    /** Returns a new array of the relationships, those that the source does not declare included. */
    Relationship[] allRelationships();

    /** Creates a transient object. */
    E newInstance();
}
