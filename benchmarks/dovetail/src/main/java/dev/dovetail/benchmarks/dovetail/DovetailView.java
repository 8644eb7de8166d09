package dev.dovetail.benchmarks.dovetail;

import dev.dovetail.benchmarks.View;
import java.util.Collection;

/** Reads the values of the objects. */
final class DovetailView implements View<User, Post, Comment, Tag> {
    @Override
    public long userId(User user) {
        return user.id();
    }

    @Override
    public String userName(User user) {
        return user.name();
    }

    @Override
    public String userEmail(User user) {
        return user.email();
    }

    @Override
    public Collection<Post> posts(User user) {
        return user.posts();
    }

    @Override
    public long postId(Post post) {
        return post.id();
    }

    @Override
    public String title(Post post) {
        return post.title();
    }

    @Override
    public String body(Post post) {
        return post.body();
    }

    @Override
    public int views(Post post) {
        return post.views();
    }

    @Override
    public long userIdOf(Post post) {
        return post.userId();
    }

    @Override
    public User user(Post post) {
        return post.user();
    }

    @Override
    public Collection<Comment> comments(Post post) {
        return post.comments();
    }

    @Override
    public Collection<Tag> tags(Post post) {
        return post.tags();
    }

    @Override
    public long commentId(Comment comment) {
        return comment.id();
    }

    @Override
    public String text(Comment comment) {
        return comment.text();
    }

    @Override
    public long tagId(Tag tag) {
        return tag.id();
    }

    @Override
    public String tagName(Tag tag) {
        return tag.name();
    }
}
