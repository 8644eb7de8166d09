package dev.dovetail.session;

import dev.dovetail.error.NotFoundException;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.EntityPath;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Queries;
import org.jspecify.annotations.Nullable;

/** Reads the entities of a session by identifier. */
abstract sealed class IdentifierReads extends Queries permits SessionSettings {
    IdentifierReads() {}

    abstract StatementRunner runner();

    /**
     * Returns the entity with the identifier {@code id}, or null if there is no such row or the entity is marked for
     * deletion. Sends no SELECT if the session already holds the entity, unless it has expired.
     *
     * @param id the identifier; a tuple or a list of values in declaration order if it is composite
     * @throws IllegalArgumentException if {@code id} is no identifier of {@code type}
     */
    @SuppressWarnings("unchecked")
    public <E> @Nullable E find(EntityType<E> type, Object id) {
        EntityMapping<E> mapping = (EntityMapping<E>) type;
        return (E) findByKey(mapping, IdentifierArgument.of(mapping, id, runner().dialect()));
    }

    /**
     * Returns the entity with the identifier {@code id}.
     *
     * @throws NotFoundException if there is no such row, or the entity is marked for deletion
     */
    public <E> E get(EntityType<E> type, Object id) {
        E found = find(type, id);
        if (found == null) {
            throw new NotFoundException(type.name(), id);
        }
        return found;
    }

    /**
     * Returns the entity with the identifier {@code id}, or null, like {@link #find(EntityType, Object)}:
     * {@code session.find(film, 1)}.
     *
     * @param id the identifier; a tuple of values in declaration order if it is composite
     */
    public <E, K> @Nullable E find(KeyedPath<E, E, K> root, K id) {
        return find(EntityPath.typeOf(root), (Object) id);
    }

    /**
     * Returns the entity with the identifier {@code id}, like {@link #get(EntityType, Object)}:
     * {@code session.get(film, 1)}.
     *
     * @param id the identifier; a tuple of values in declaration order if it is composite
     * @throws NotFoundException if there is no such row, or the entity is marked for deletion
     */
    public <E, K> E get(KeyedPath<E, E, K> root, K id) {
        return get(EntityPath.typeOf(root), (Object) id);
    }

    /** Returns the entity with an identifier in the form of the identity map, or null if there is none. */
    abstract @Nullable Tracked findByKey(EntityMapping<?> type, Object key);
}
