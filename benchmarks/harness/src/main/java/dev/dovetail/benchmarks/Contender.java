package dev.dovetail.benchmarks;

import java.util.List;
import javax.sql.DataSource;

/**
 * The nine works, as a library's users would write them, and how to look at what they give. Each runs in a session, a
 * transaction and a connection of its own. What a read gives is complete: nothing is left to be loaded but what the
 * work itself loads.
 *
 * @param <U> the library's user
 * @param <P> the library's post
 * @param <C> the library's comment
 * @param <T> the library's tag
 */
public interface Contender<U, P, C, T> extends AutoCloseable {
    /** Gets ready; called once, before everything else. */
    void open(DataSource source, Engine engine) throws Exception;

    /** A post by its key. */
    P postByKey(long id) throws Exception;

    /** All posts, with their own columns. */
    List<P> allPosts() throws Exception;

    /** The same without a session, only to be read; null for those that have no such form. */
    default List<?> allPostsReadOnly() throws Exception {
        return null;
    }

    /** The posts of the user of this name, by one statement that joins both tables. */
    List<P> postsOfUserNamed(String name) throws Exception;

    /** The users from one key to another, each with the posts, by one statement that joins both tables. */
    List<U> usersWithPosts(long first, long last) throws Exception;

    /** The posts from one key to another, each with the user, the comments and the tags, by a statement for each. */
    List<P> postsWithAll(long first, long last) throws Exception;

    /** A user by key, then the posts, which are loaded when they are asked for. */
    U userThenPosts(long id) throws Exception;

    /** Inserts a new user with so many new posts, lets {@code check} look, and rolls back. */
    void insertUserWithPosts(String name, int posts, Check<U> check) throws Exception;

    /** Loads the posts from one key to another, gives each {@code step}-th another title, and rolls back. */
    void updatePosts(long first, long last, int step, Check<List<P>> check) throws Exception;

    /** Loads the posts from one key to another with their tags, adds a tag to each, and rolls back. */
    void linkTag(long first, long last, long tag, Check<List<P>> check) throws Exception;

    /** How to look at what the works give. */
    View<U, P, C, T> view();

    @Override
    default void close() {}

    /**
     * Looks at what a work has written, before it is rolled back.
     *
     * @param <E> what the work has written
     */
    interface Check<E> {
        /** Everything has been sent to the database. */
        void look(E written, Numbers numbers) throws Exception;
    }

    /** Asks for numbers in the transaction of the work. */
    interface Numbers {
        /** The number that a query gives. */
        long of(String sql) throws Exception;
    }
}
