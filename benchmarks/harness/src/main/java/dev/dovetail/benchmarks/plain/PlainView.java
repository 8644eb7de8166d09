package dev.dovetail.benchmarks.plain;

import dev.dovetail.benchmarks.View;
import java.util.Collection;

/** Reads the values of the objects. */
public final class PlainView implements View<User, Post, Comment, Tag> {
    @Override
    public long userId(User user) {
        return user.getId();
    }

    @Override
    public String userName(User user) {
        return user.getName();
    }

    @Override
    public String userEmail(User user) {
        return user.getEmail();
    }

    @Override
    public Collection<Post> posts(User user) {
        return user.getPosts();
    }

    @Override
    public long postId(Post post) {
        return post.getId();
    }

    @Override
    public String title(Post post) {
        return post.getTitle();
    }

    @Override
    public String body(Post post) {
        return post.getBody();
    }

    @Override
    public int views(Post post) {
        return post.getViews();
    }

    @Override
    public long userIdOf(Post post) {
        return post.getUserId();
    }

    @Override
    public User user(Post post) {
        return post.getUser();
    }

    @Override
    public Collection<Comment> comments(Post post) {
        return post.getComments();
    }

    @Override
    public Collection<Tag> tags(Post post) {
        return post.getTags();
    }

    @Override
    public long commentId(Comment comment) {
        return comment.getId();
    }

    @Override
    public String text(Comment comment) {
        return comment.getText();
    }

    @Override
    public long tagId(Tag tag) {
        return tag.getId();
    }

    @Override
    public String tagName(Tag tag) {
        return tag.getName();
    }
}
