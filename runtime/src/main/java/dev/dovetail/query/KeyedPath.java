package dev.dovetail.query;

import dev.dovetail.metadata.EntityType;

/**
 * A path to an entity that knows the type of its identifier: {@code session.get(film, 1)} takes no key of another type.
 *
 * @param <R> the root of the query
 * @param <E> the entity
 * @param <K> the identifier's type; of several parts, a tuple of their types in the order of declaration
 */
public abstract class KeyedPath<R, E, K> extends EntityPath<R, E> {
    /** Called by generated code. */
    protected KeyedPath(EntityType<E> type, Source source) {
        super(type, source);
    }
}
