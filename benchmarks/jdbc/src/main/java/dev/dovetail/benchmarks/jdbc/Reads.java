package dev.dovetail.benchmarks.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The works that read, within one connection. */
final class Reads {
    private static final String POST = "select id, title, body, views, user_id from posts";
    private static final String USER_BY_KEY = "select id, name, email from users where id = ?";
    private static final String OF_USER_NAMED = """
            select p.id, p.title, p.body, p.views, p.user_id from posts p join users u on u.id = p.user_id
            where u.name = ?""";
    private static final String USERS_WITH_POSTS = """
            select u.id, u.name, u.email, p.id, p.title, p.body, p.views, p.user_id
            from users u left join posts p on p.user_id = u.id where u.id between ? and ? order by u.id""";
    private static final String COMMENTS = "select id, text, post_id from comments where post_id = any(?)";
    private static final String USERS = "select id, name, email from users where id = any(?)";
    private static final String TAGS = """
            select l.post_id, t.id, t.name from post_tags l join tags t on t.id = l.tag_id where l.post_id = any(?)""";

    private Reads() {}

    static Post postByKey(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(POST + " where id = ?")) {
            statement.setLong(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Post.read(rows, 1) : null;
            }
        }
    }

    static List<Post> allPosts(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(POST);
                ResultSet rows = statement.executeQuery()) {
            return posts(rows);
        }
    }

    private static List<Post> posts(ResultSet rows) throws SQLException {
        List<Post> posts = new ArrayList<>();
        while (rows.next()) {
            posts.add(Post.read(rows, 1));
        }
        return posts;
    }

    static List<Post> postsBetween(Connection connection, long first, long last) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(POST + " where id between ? and ?")) {
            statement.setLong(1, first);
            statement.setLong(2, last);
            try (ResultSet rows = statement.executeQuery()) {
                return posts(rows);
            }
        }
    }

    static List<Post> postsOfUserNamed(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OF_USER_NAMED)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return posts(rows);
            }
        }
    }

    static List<User> usersWithPosts(Connection connection, long first, long last) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(USERS_WITH_POSTS)) {
            statement.setLong(1, first);
            statement.setLong(2, last);
            List<User> users = new ArrayList<>();
            User user = null;
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    long id = rows.getLong(1);
                    if (user == null || user.id != id) {
                        user = new User(id, rows.getString(2), rows.getString(3));
                        users.add(user);
                    }
                    if (rows.getLong(4) != 0) {
                        Post post = Post.read(rows, 4);
                        post.user = user;
                        user.add(post);
                    }
                }
            }
            return users;
        }
    }

    static User userThenPosts(Connection connection, long id) throws SQLException {
        User user = null;
        try (PreparedStatement statement = connection.prepareStatement(USER_BY_KEY)) {
            statement.setLong(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                if (rows.next()) {
                    user = new User(rows.getLong(1), rows.getString(2), rows.getString(3));
                }
            }
        }
        if (user != null) {
            try (PreparedStatement statement = connection.prepareStatement(POST + " where user_id = ?")) {
                statement.setLong(1, id);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        Post post = Post.read(rows, 1);
                        post.user = user;
                        user.add(post);
                    }
                }
            }
        }
        return user;
    }

    static List<Post> postsWithAll(Connection connection, long first, long last) throws SQLException {
        List<Post> posts = postsBetween(connection, first, last);
        Map<Long, Post> byKey = new HashMap<>(posts.size() * 2);
        Map<Long, User> users = new HashMap<>(posts.size() * 2);
        for (Post post : posts) {
            byKey.put(post.id, post);
            users.put(post.userId, null);
        }
        try (PreparedStatement statement = keyed(connection, USERS, users); ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                long id = rows.getLong(1);
                users.put(id, new User(id, rows.getString(2), rows.getString(3)));
            }
        }
        for (Post post : posts) {
            post.user = users.get(post.userId);
        }
        try (PreparedStatement statement = keyed(connection, COMMENTS, byKey);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Post post = byKey.get(rows.getLong(3));
                post.add(new Comment(rows.getLong(1), rows.getString(2), post));
            }
        }
        tags(connection, byKey);
        return posts;
    }

    /** Reads the tags of {@code posts}. Creates one object for a tag of several posts. */
    static void tags(Connection connection, Map<Long, Post> posts) throws SQLException {
        Map<Long, Tag> tags = new HashMap<>();
        try (PreparedStatement statement = keyed(connection, TAGS, posts); ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                long id = rows.getLong(2);
                Tag tag = tags.get(id);
                if (tag == null) {
                    tag = new Tag(id, rows.getString(3));
                    tags.put(id, tag);
                }
                posts.get(rows.getLong(1)).add(tag);
            }
        }
    }

    private static PreparedStatement keyed(Connection connection, String sql, Map<Long, ?> keys) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setArray(1, connection.createArrayOf("bigint", keys.keySet().toArray()));
        return statement;
    }
}
