package dev.dovetail.benchmarks.jdbc;

import dev.dovetail.benchmarks.Contender;
import dev.dovetail.benchmarks.Engine;
import dev.dovetail.benchmarks.View;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Implements the works by hand-written JDBC, without the costs of a library. */
public final class JdbcContender implements Contender<User, Post, Comment, Tag> {
    private DataSource source;
    private boolean h2;

    @Override
    public void open(DataSource source, Engine engine) {
        this.source = source;
        this.h2 = engine == Engine.H2;
    }

    private interface Work<R> {
        R on(Connection connection) throws SQLException;
    }

    private <R> R read(Work<R> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            R result = work.on(connection);
            if (!Engine.autoCommits()) {
                connection.commit();
            }
            return result;
        }
    }

    @Override
    public Post postByKey(long id) throws SQLException {
        return read(connection -> Reads.postByKey(connection, id));
    }

    @Override
    public List<Post> allPosts() throws SQLException {
        return read(Reads::allPosts);
    }

    @Override
    public List<Post> postsOfUserNamed(String name) throws SQLException {
        return read(connection -> Reads.postsOfUserNamed(connection, name));
    }

    @Override
    public List<User> usersWithPosts(long first, long last) throws SQLException {
        return read(connection -> Reads.usersWithPosts(connection, first, last));
    }

    @Override
    public List<Post> postsWithAll(long first, long last) throws SQLException {
        return read(connection -> Reads.postsWithAll(connection, first, last));
    }

    @Override
    public User userThenPosts(long id) throws SQLException {
        return read(connection -> Reads.userThenPosts(connection, id));
    }

    @Override
    public void insertUserWithPosts(String name, int posts, Check<User> check) throws Exception {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            check.look(Writes.insertUserWithPosts(connection, name, posts, h2), numbers(connection));
            connection.rollback();
        }
    }

    @Override
    public void updatePosts(long first, long last, int step, Check<List<Post>> check) throws Exception {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            check.look(Writes.updatePosts(connection, first, last, step), numbers(connection));
            connection.rollback();
        }
    }

    @Override
    public void linkTag(long first, long last, long tag, Check<List<Post>> check) throws Exception {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            check.look(Writes.linkTag(connection, first, last, tag), numbers(connection));
            connection.rollback();
        }
    }

    private static Numbers numbers(Connection connection) {
        return sql -> {
            try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getLong(1);
            }
        };
    }

    @Override
    public View<User, Post, Comment, Tag> view() {
        return new JdbcView();
    }
}
