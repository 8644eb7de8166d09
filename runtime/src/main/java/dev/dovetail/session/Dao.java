package dev.dovetail.session;

import dev.dovetail.query.KeyedPath;

/**
 * Finds, adds and deletes the entities of one type in a session. Each entity has a generated subclass with a finder for
 * each unique key and each foreign key, for example {@code PostDao}. Extend that class to add finders:
 *
 * <pre>{@code
 * class PostFinders extends PostDao {
 *     PostFinders(Session session) {
 *         super(session);
 *     }
 *
 *     List<Post> titled(String start) {
 *         return select().where(post.title.startsWith(start)).orderBy(post.id).list();
 *     }
 * }
 * }</pre>
 *
 * <p>{@link #all}, {@link #count}, {@link #exists} and the generated finders start with {@link #select}. A subclass
 * that overrides {@code select} with a condition restricts them all. {@link #find} and {@link #get} read by identifier,
 * and do not use it.
 *
 * <p>Create one for each session. Like its session, it is not thread-safe.
 *
 * @param <E> the entity
 * @param <K> the identifier's type; a tuple of types in declaration order if it is composite
 */
public abstract class Dao<E, K> extends ReadOnlyDao<E, K> {
    /**
     * Creates a DAO that works in {@code session}.
     *
     * @param root the path of a query for the entities, for example {@code Post_.post}
     */
    protected Dao(Session session, KeyedPath<E, E, K> root) {
        super(session, root);
    }

    /**
     * Adds {@code entity} to the session. The next flush inserts its row.
     *
     * @return {@code entity}
     */
    public E add(E entity) {
        return session().add(entity);
    }

    /** Marks {@code entity} for deletion. The next flush deletes its row. */
    public void delete(E entity) {
        session().delete(entity);
    }
}
