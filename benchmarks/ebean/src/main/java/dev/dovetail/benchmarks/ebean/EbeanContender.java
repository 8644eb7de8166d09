package dev.dovetail.benchmarks.ebean;

import dev.dovetail.benchmarks.Contender;
import dev.dovetail.benchmarks.Engine;
import dev.dovetail.benchmarks.View;
import io.ebean.Database;
import io.ebean.DatabaseFactory;
import io.ebean.Transaction;
import io.ebean.config.DatabaseConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Implements the works with queries by bean properties, and with batches within a transaction for writes. */
public final class EbeanContender implements Contender<User, Post, Comment, Tag> {
    private Database database;

    @Override
    public void open(DataSource source, Engine engine) {
        DatabaseConfig config = new DatabaseConfig();
        config.setName("blog");
        config.setDataSource(source);
        config.setRegister(false);
        config.setDefaultServer(false);
        config.setClasses(List.of(User.class, Post.class, Comment.class, Tag.class));
        database = DatabaseFactory.create(config);
    }

    private <R> R read(Supplier<R> work) {
        if (Engine.autoCommits()) {
            return work.get();
        }
        try (Transaction transaction = database.beginTransaction()) {
            R result = work.get();
            transaction.commit();
            return result;
        }
    }

    @Override
    public Post postByKey(long id) {
        return read(() -> database.find(Post.class, id));
    }

    @Override
    public List<Post> allPosts() {
        return read(() -> database.find(Post.class).findList());
    }

    @Override
    public List<Post> postsOfUserNamed(String name) {
        return read(() -> database.find(Post.class).where().eq("user.name", name).findList());
    }

    @Override
    public List<User> usersWithPosts(long first, long last) {
        return read(() -> database.find(User.class).fetch("posts").where().between("id", first, last).findList());
    }

    @Override
    public List<Post> postsWithAll(long first, long last) {
        return read(() -> database.find(Post.class).fetchQuery("user").fetchQuery("comments").fetchQuery("tags")
                .where().between("id", first, last).findList());
    }

    @Override
    public User userThenPosts(long id) {
        return read(() -> {
            User user = database.find(User.class, id);
            user.getPosts().size();
            return user;
        });
    }

    private Numbers numbers() {
        return sql -> database.sqlQuery(sql).mapToScalar(Long.class).findOne();
    }

    private Transaction begin() {
        Transaction transaction = database.beginTransaction();
        transaction.setBatchMode(true);
        transaction.setBatchSize(1_000);
        transaction.setGetGeneratedKeys(true);
        return transaction;
    }

    @Override
    public void insertUserWithPosts(String name, int posts, Check<User> check) throws Exception {
        try (Transaction transaction = begin()) {
            User user = new User();
            user.setName(name);
            user.setEmail(name + "@example.com");
            user.setPosts(new ArrayList<>());
            for (int i = 0; i < posts; i++) {
                Post post = new Post();
                post.setTitle("A new title");
                post.setBody("A new body");
                post.setViews(i);
                post.setUser(user);
                user.getPosts().add(post);
            }
            database.save(user);
            transaction.flush();
            check.look(user, numbers());
            transaction.rollback();
        }
    }

    @Override
    public void updatePosts(long first, long last, int step, Check<List<Post>> check) throws Exception {
        try (Transaction transaction = begin()) {
            List<Post> posts = database.find(Post.class).where().between("id", first, last).findList();
            for (int i = 0; i < posts.size(); i += step) {
                posts.get(i).setTitle("Another title");
                database.save(posts.get(i));
            }
            transaction.flush();
            check.look(posts, numbers());
            transaction.rollback();
        }
    }

    @Override
    public void linkTag(long first, long last, long key, Check<List<Post>> check) throws Exception {
        try (Transaction transaction = begin()) {
            List<Post> posts = database.find(Post.class).fetch("tags").where().between("id", first, last).findList();
            Tag tag = database.find(Tag.class, key);
            for (Post post : posts) {
                post.getTags().add(tag);
                database.save(post);
            }
            transaction.flush();
            check.look(posts, numbers());
            transaction.rollback();
        }
    }

    @Override
    public View<User, Post, Comment, Tag> view() {
        return new EbeanView();
    }

    @Override
    public void close() {
        database.shutdown(false, false);
    }
}
