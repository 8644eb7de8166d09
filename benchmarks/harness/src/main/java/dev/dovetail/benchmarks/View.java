package dev.dovetail.benchmarks;

import java.util.Collection;

/**
 * What a library's objects hold.
 *
 * @param <U> the user
 * @param <P> the post
 * @param <C> the comment
 * @param <T> the tag
 */
public interface View<U, P, C, T> {
    /** {@code users.id}. */
    long userId(U user);

    /** {@code users.name}. */
    String userName(U user);

    /** {@code users.email}. */
    String userEmail(U user);

    /** The user's posts. */
    Collection<? extends P> posts(U user);

    /** {@code posts.id}. */
    long postId(P post);

    /** {@code posts.title}. */
    String title(P post);

    /** {@code posts.body}. */
    String body(P post);

    /** {@code posts.views}. */
    int views(P post);

    /** {@code posts.user_id}. */
    long userIdOf(P post);

    /** The post's user. */
    U user(P post);

    /** The post's comments. */
    Collection<? extends C> comments(P post);

    /** The post's tags. */
    Collection<? extends T> tags(P post);

    /** {@code comments.id}. */
    long commentId(C comment);

    /** {@code comments.text}. */
    String text(C comment);

    /** {@code tags.id}. */
    long tagId(T tag);

    /** {@code tags.name}. */
    String tagName(T tag);
}
