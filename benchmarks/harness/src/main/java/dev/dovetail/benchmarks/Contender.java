package dev.dovetail.benchmarks;

import java.util.List;
import javax.sql.DataSource;

/**
 * The nine works, implemented with one library as its users would, and a view of their results. Each work runs in its
 * own session, transaction and connection. The results of reads are completely loaded, except for what the work itself
 * loads lazily.
 *
 * @param <U> the library's user
 * @param <P> the library's post
 * @param <C> the library's comment
 * @param <T> the library's tag
 */
public interface Contender<U, P, C, T> extends AutoCloseable {
    /** Prepares the library. Called once, before all other methods. */
    void open(DataSource source, Engine engine) throws Exception;

    /** Returns the post with the identifier {@code id}. */
    P postByKey(long id) throws Exception;

    /** Returns all posts, without their relationships. */
    List<P> allPosts() throws Exception;

    /** Returns all posts, read without a session; null if the library has no such way to read. */
    default List<?> allPostsReadOnly() throws Exception {
        return null;
    }

    /** Returns the posts of the user with this name, by one statement that joins both tables. */
    List<P> postsOfUserNamed(String name) throws Exception;

    /**
     * Returns the users with identifiers from {@code first} to {@code last} with their posts, by one statement that
     * joins both tables.
     */
    List<U> usersWithPosts(long first, long last) throws Exception;

    /**
     * Returns the posts with identifiers from {@code first} to {@code last} with their users, comments and tags, by one
     * statement for each of these.
     */
    List<P> postsWithAll(long first, long last) throws Exception;

    /** Returns the user with the identifier {@code id} after loading the posts lazily. */
    U userThenPosts(long id) throws Exception;

    /** Inserts a new user with {@code posts} new posts, calls {@code check}, and rolls back. */
    void insertUserWithPosts(String name, int posts, Check<U> check) throws Exception;

    /**
     * Loads the posts with identifiers from {@code first} to {@code last}, changes the title of each {@code step}-th,
     * calls {@code check}, and rolls back.
     */
    void updatePosts(long first, long last, int step, Check<List<P>> check) throws Exception;

    /**
     * Loads the posts with identifiers from {@code first} to {@code last} with their tags, adds a tag to each, calls
     * {@code check}, and rolls back.
     */
    void linkTag(long first, long last, long tag, Check<List<P>> check) throws Exception;

    /** Returns the view of the library's objects. */
    View<U, P, C, T> view();

    @Override
    default void close() {}

    /**
     * Checks what a work has written, before it is rolled back.
     *
     * @param <E> the written objects
     */
    interface Check<E> {
        /** Checks {@code written}. All statements have been sent. */
        void look(E written, Numbers numbers) throws Exception;
    }

    /** Executes queries for numbers in the transaction of the work. */
    interface Numbers {
        /** Returns the number that the query {@code sql} gives. */
        long of(String sql) throws Exception;
    }
}
