package dev.dovetail;

import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.query.CollectionPath;
import dev.dovetail.query.EntityPath;
import dev.dovetail.track.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes entities of any type by their mapping. For code that does not know the types, for example
 * serialisation, validation and copying. Corresponds to SQLAlchemy's {@code inspect()} and JPA's
 * {@code PersistenceUnitUtil}.
 */
public final class Dovetail {
    private Dovetail() {}

    /** Returns whether {@code object} is an entity: an instance of a generated implementation. */
    public static boolean isEntity(@Nullable Object object) {
        return Properties.isEntity(object);
    }

    /**
     * Returns the type of {@code entity}; in a hierarchy, the type of its own and not one above.
     *
     * @throws IllegalArgumentException if {@code entity} is no entity
     */
    public static EntityType<?> typeOf(Object entity) {
        return Properties.typeOf(entity);
    }

    /**
     * Returns whether the relationship at the end of {@code path} is loaded, and all before it:
     * {@code isLoaded(post, Post_.post.author().employer())}. A path that ends early is loaded: because a reference is
     * null, or because an entity is not of the subtype that {@code path} names. Never loads.
     *
     * @throws IllegalArgumentException if {@code path} is the root of a query, or starts at another type
     */
    public static <E> boolean isLoaded(E entity, EntityPath<E, ?> path) {
        return Properties.isLoaded(entity, path, EntityPath.stepsOf(path));
    }

    /**
     * Returns whether the collection at the end of {@code path} is loaded, and all relationships before it:
     * {@code isLoaded(author, Author_.author.books())}. Never loads.
     *
     * @throws IllegalArgumentException if {@code path} starts at another type
     */
    public static <E> boolean isLoaded(E entity, CollectionPath<E, ?, ?> path) {
        return Properties.isLoaded(entity, path, path.steps());
    }

    /**
     * Returns whether {@code relationship} is loaded: whether it was read from the database or set. A collection is
     * loaded if all its members are known. To read a relationship that is not loaded sends a statement, or fails if
     * {@code entity} is detached. In a transient entity only what was set is loaded. Never loads.
     *
     * @throws IllegalArgumentException if {@code entity} has no such relationship
     */
    public static boolean isLoaded(Object entity, Relationship relationship) {
        return Properties.isLoaded(entity, relationship);
    }

    /**
     * Returns whether {@code attribute} is loaded: whether it was read from the database or set. In a transient entity
     * only what was set is loaded. Never loads.
     *
     * @throws IllegalArgumentException if {@code entity} has no such attribute
     */
    public static boolean isLoaded(Object entity, Attribute attribute) {
        return Properties.isLoaded(entity, attribute);
    }

    /**
     * Returns whether the application has set {@code relationship} on this side, so that {@code session.merge(entity)}
     * replaces it. Of a new entity: whether the reference was set, or the collection was set or changed by its methods.
     * A collection that has members only because their references to {@code entity} were set was not set. Of an entity
     * with a row: whether it was changed since it was read. Never loads.
     *
     * @throws IllegalArgumentException if {@code entity} has no such relationship
     */
    public static boolean isSet(Object entity, Relationship relationship) {
        return Properties.isSet(entity, relationship);
    }

    /**
     * Returns the value of {@code attribute}. Loads it before if it is not loaded, as the accessor does. Unlike the
     * accessor, returns null for a primitive property without a value, for example a key that is not yet generated.
     *
     * @throws IllegalArgumentException if {@code entity} has no such attribute
     * @throws dev.dovetail.error.LazyLoadException if it is not loaded and {@code entity} is detached
     */
    public static @Nullable Object get(Object entity, Attribute attribute) {
        return Properties.get(entity, attribute);
    }

    /**
     * Returns the entity, {@code List}, {@code Set} or {@code Map} of {@code relationship}. Loads it before if it is
     * not loaded, as the accessor does.
     *
     * @throws IllegalArgumentException if {@code entity} has no such relationship
     * @throws dev.dovetail.error.LazyLoadException if it is not loaded, and {@code entity} is detached or the load is
     *     forbidden
     */
    public static @Nullable Object get(Object entity, Relationship relationship) {
        return Properties.get(entity, relationship);
    }

    /**
     * Lets {@code entity} stand for the row with its identifier, if nothing else of it is set. It is detached then, and
     * its other properties are not loaded. A merge of an entity that refers to it does not insert the row, but throws a
     * {@link dev.dovetail.error.NotFoundException} if it does not exist. Intended for what reads references from
     * outside, for example from JSON. Corresponds to JPA's {@code getReference}.
     *
     * @return whether it stands for the row now; false if it is not transient, or more or less than its identifier is
     *     set
     * @throws IllegalArgumentException if {@code entity} is no entity
     */
    public static boolean refer(Object entity) {
        return Properties.refer(entity);
    }

    /**
     * Sets {@code attribute} as its setter does, even if the entity declares no setter. A component of an embedded
     * record is set alone.
     *
     * @throws IllegalArgumentException if {@code entity} has no such attribute, if {@code value} is not of its type, or
     *     null for a primitive property, or if it is the discriminator
     */
    public static void set(Object entity, Attribute attribute, @Nullable Object value) {
        Properties.set(entity, attribute, value);
    }

    /**
     * Sets {@code relationship} as its setter does, even if the entity declares no setter: updates the other side. For
     * a relationship to many, {@code value} is a {@code Collection}, or a {@code Map} whose values are the new members.
     *
     * @throws IllegalArgumentException if {@code entity} has no such relationship, or if {@code value} is not of its
     *     type
     */
    public static void set(Object entity, Relationship relationship, @Nullable Object value) {
        Properties.set(entity, relationship, value);
    }
}
