package dev.dovetail.benchmarks.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

final class Post {
    long id;
    String title;
    String body;
    int views;
    long userId;
    User user;
    List<Comment> comments;
    List<Tag> tags;

    Post(long id, String title, String body, int views, long userId) {
        this.id = id;
        this.title = title;
        this.body = body;
        this.views = views;
        this.userId = userId;
    }

    /** Creates a post from five columns, the first at {@code column}. */
    static Post read(ResultSet row, int column) throws SQLException {
        return new Post(row.getLong(column), row.getString(column + 1), row.getString(column + 2), row.getInt(column + 3),
                row.getLong(column + 4));
    }

    void add(Comment comment) {
        if (comments == null) {
            comments = new ArrayList<>();
        }
        comments.add(comment);
    }

    void add(Tag tag) {
        if (tags == null) {
            tags = new ArrayList<>();
        }
        tags.add(tag);
    }
}
