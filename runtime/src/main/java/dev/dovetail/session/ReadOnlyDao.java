package dev.dovetail.session;

import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entities of one type in a session. An entity that is only read has a generated subclass with a finder for
 * each unique key and each foreign key; other entities have a {@link Dao}. Extend the generated class to add finders:
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
public abstract class ReadOnlyDao<E, K> {
    private final Session session;
    private final KeyedPath<E, E, K> root;

    /**
     * Creates a DAO that works in {@code session}.
     *
     * @param root the path of a query for the entities, for example {@code Post_.post}
     */
    protected ReadOnlyDao(Session session, KeyedPath<E, E, K> root) {
        this.session = session;
        this.root = root;
    }

    /** Returns the session, for queries of other entities and bulk statements. */
    protected final Session session() {
        return session;
    }

    /** Returns the entity with the identifier {@code id}, or null, like {@link Session#find(KeyedPath, Object)}. */
    public @Nullable E find(K id) {
        return session.find(root, id);
    }

    /**
     * Returns the entity with the identifier {@code id}, like {@link Session#get(KeyedPath, Object)}.
     *
     * @throws NotFoundException if there is no such row, or the entity is marked for deletion
     */
    public E get(K id) {
        return session.get(root, id);
    }

    /** Returns whether there is a row with the identifier {@code id}, without loading the entity. */
    public boolean exists(K id) {
        return select().where(KeyedPath.hasId(root, id)).exists();
    }

    /** Returns all entities. */
    public List<E> all() {
        return select().list();
    }

    /** Returns the number of rows. */
    public long count() {
        return select().count();
    }

    /** Starts a query for the entities. */
    public Query<E> select() {
        return session.select(root);
    }
}
