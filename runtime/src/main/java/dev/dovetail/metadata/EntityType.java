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

    /**
     * Returns the attributes, in declaration order. Each component of an embedded record is an attribute, named
     * {@code home.city}. The discriminator of a hierarchy is one too: {@link Attribute#isDiscriminator()}.
     */
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

    /**
     * Returns the relationships that the entity declares, in declaration order: first those that it inherits.
     * {@link Relationship#inverse()} leads to the sides that no entity declares.
     */
    List<Relationship> relationships();

    /** Returns the type above in its hierarchy, or null if there is none. */
    @Nullable EntityType<?> parent();

    /**
     * Returns the types with objects at this type or below. A type that is in no hierarchy, or has objects of its own,
     * returns itself.
     */
    List<? extends EntityType<?>> leaves();

    /** Returns whether the type has no objects of its own: the root of a hierarchy, or a type between. */
    boolean isAbstract();

    /**
     * Returns the value of the discriminator in the rows of this type, or null if the type is in no hierarchy or has no
     * objects of its own.
     */
    @Nullable String discriminatorValue();

    /** Creates a transient object. */
    E newInstance();
}
