package dev.dovetail.query;

import dev.dovetail.metadata.EntityType;

/**
 * A path to an entity that knows the type of its identifier, so that {@code session.get(film, 1)} is type-safe.
 *
 * @param <R> the root entity of the query
 * @param <E> the entity
 * @param <K> the identifier's type; a tuple of types in declaration order if it is composite
 */
public abstract class KeyedPath<R, E, K> extends EntityPath<R, E> {
    /** Called by generated code. */
    protected KeyedPath(EntityType<E> type, Source source) {
        super(type, source);
    }
}
