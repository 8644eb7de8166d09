package dev.dovetail.benchmarks.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The works that write, within one connection. */
final class Writes {
    private static final String[] KEY = {"id"};
    private static final String[] STORED_KEY = {"ID"};

    private Writes() {}

    static User insertUserWithPosts(Connection connection, String name, int posts, boolean h2) throws SQLException {
        User user = new User(0, name, name + "@example.com");
        for (int i = 0; i < posts; i++) {
            Post post = new Post(0, "A new title", "A new body", i, 0);
            post.user = user;
            user.add(post);
        }
        String[] key = h2 ? STORED_KEY : KEY;
        try (PreparedStatement statement = connection.prepareStatement("insert into users (name, email) values (?, ?)", key)) {
            statement.setString(1, user.name);
            statement.setString(2, user.email);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                user.id = keys.getLong(1);
            }
        }
        if (h2) {
            batch(connection, user, key);
        } else {
            rows(connection, user);
        }
        return user;
    }

    private static void bind(PreparedStatement statement, int position, Post post) throws SQLException {
        statement.setString(position, post.title);
        statement.setString(position + 1, post.body);
        statement.setInt(position + 2, post.views);
        statement.setLong(position + 3, post.userId);
    }

    private static void batch(Connection connection, User user, String[] key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into posts (title, body, views, user_id) values (?, ?, ?, ?)", key)) {
            for (Post post : user.posts) {
                post.userId = user.id;
                bind(statement, 1, post);
                statement.addBatch();
            }
            statement.executeBatch();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                for (Post post : user.posts) {
                    keys.next();
                    post.id = keys.getLong(1);
                }
            }
        }
    }

    /**
     * Inserts the posts of {@code user} by one statement. On PostgreSQL that is faster than a batch that returns keys.
     */
    private static void rows(Connection connection, User user) throws SQLException {
        StringBuilder sql = new StringBuilder("insert into posts (title, body, views, user_id) values ");
        for (int i = 0; i < user.posts.size(); i++) {
            sql.append(i == 0 ? "(?, ?, ?, ?)" : ", (?, ?, ?, ?)");
        }
        try (PreparedStatement statement = connection.prepareStatement(sql.append(" returning id").toString())) {
            int position = 1;
            for (Post post : user.posts) {
                post.userId = user.id;
                bind(statement, position, post);
                position += 4;
            }
            try (ResultSet keys = statement.executeQuery()) {
                for (Post post : user.posts) {
                    keys.next();
                    post.id = keys.getLong(1);
                }
            }
        }
    }

    static List<Post> updatePosts(Connection connection, long first, long last, int step) throws SQLException {
        List<Post> posts = Reads.postsBetween(connection, first, last);
        try (PreparedStatement statement = connection.prepareStatement("update posts set title = ? where id = ?")) {
            for (int i = 0; i < posts.size(); i += step) {
                Post post = posts.get(i);
                post.title = "Another title";
                statement.setString(1, post.title);
                statement.setLong(2, post.id);
                statement.addBatch();
            }
            statement.executeBatch();
        }
        return posts;
    }

    static List<Post> linkTag(Connection connection, long first, long last, long key) throws SQLException {
        List<Post> posts = Reads.postsBetween(connection, first, last);
        Map<Long, Post> byKey = new HashMap<>(posts.size() * 2);
        for (Post post : posts) {
            byKey.put(post.id, post);
        }
        Reads.tags(connection, byKey);
        Tag tag;
        try (PreparedStatement statement = connection.prepareStatement("select id, name from tags where id = ?")) {
            statement.setLong(1, key);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                tag = new Tag(rows.getLong(1), rows.getString(2));
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into post_tags (post_id, tag_id) values (?, ?)")) {
            for (Post post : posts) {
                post.add(tag);
                statement.setLong(1, post.id);
                statement.setLong(2, tag.id);
                statement.addBatch();
            }
            statement.executeBatch();
        }
        return posts;
    }
}
