package dev.dovetail.benchmarks;

import java.util.Collection;

/**
 * Reads the values of a library's objects.
 *
 * @param <U> the user
 * @param <P> the post
 * @param <C> the comment
 * @param <T> the tag
 */
public interface View<U, P, C, T> {
    /** Returns {@code users.id}. */
    long userId(U user);

    /** Returns {@code users.name}. */
    String userName(U user);

    /** Returns {@code users.email}. */
    String userEmail(U user);

    /** Returns the posts of {@code user}. */
    Collection<? extends P> posts(U user);

    /** Returns {@code posts.id}. */
    long postId(P post);

    /** Returns {@code posts.title}. */
    String title(P post);

    /** Returns {@code posts.body}. */
    String body(P post);

    /** Returns {@code posts.views}. */
    int views(P post);

    /** Returns {@code posts.user_id}. */
    long userIdOf(P post);

    /** Returns the user of {@code post}. */
    U user(P post);

    /** Returns the comments of {@code post}. */
    Collection<? extends C> comments(P post);

    /** Returns the tags of {@code post}. */
    Collection<? extends T> tags(P post);

    /** Returns {@code comments.id}. */
    long commentId(C comment);

    /** Returns {@code comments.text}. */
    String text(C comment);

    /** Returns {@code tags.id}. */
    long tagId(T tag);

    /** Returns {@code tags.name}. */
    String tagName(T tag);
}
