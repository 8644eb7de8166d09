package dev.dovetail.benchmarks.dovetail;

import static dev.dovetail.benchmarks.dovetail.Post_.post;
import static dev.dovetail.benchmarks.dovetail.User_.user;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;

import dev.dovetail.benchmarks.Contender;
import dev.dovetail.benchmarks.Engine;
import dev.dovetail.benchmarks.View;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.util.List;
import javax.sql.DataSource;

/** Implements the works as an application that uses Dovetail would. */
public final class DovetailContender implements Contender<User, Post, Comment, Tag> {
    private Database database;

    @Override
    public void open(DataSource source, Engine engine) {
        database = Database.of(source);
    }

    @Override
    public Post postByKey(long id) {
        return database.compute(session -> session.get(Post_.TYPE, id));
    }

    @Override
    public List<Post> allPosts() {
        return database.compute(session -> session.select(post).list());
    }

    @Override
    public List<Post> allPostsReadOnly() {
        return database.select(post).list();
    }

    @Override
    public List<Post> postsOfUserNamed(String name) {
        return database.compute(session -> session.select(post).where(post.user().name.eq(name)).list());
    }

    @Override
    public List<User> usersWithPosts(long first, long last) {
        return database.compute(session ->
                session.select(user).where(user.id.between(first, last)).with(joined(user.posts())).list());
    }

    @Override
    public List<Post> postsWithAll(long first, long last) {
        return database.compute(session -> session.select(post)
                .where(post.id.between(first, last))
                .with(selectIn(post.user()), selectIn(post.comments()), selectIn(post.tags()))
                .list());
    }

    @Override
    public User userThenPosts(long id) {
        return database.compute(session -> {
            User found = session.get(User_.TYPE, id);
            found.posts().size();
            return found;
        });
    }

    @Override
    public void insertUserWithPosts(String name, int posts, Check<User> check) throws Exception {
        try (Session session = database.openSession()) {
            User author = User_.create().name(name).email(name + "@example.com");
            for (int i = 0; i < posts; i++) {
                author.posts().add(Post_.create().title("A new title").body("A new body").views(i));
            }
            session.add(author);
            session.flush();
            check.look(author, sql -> session.sql(sql).value(Long.class));
            session.rollback();
        }
    }

    @Override
    public void updatePosts(long first, long last, int step, Check<List<Post>> check) throws Exception {
        try (Session session = database.openSession()) {
            List<Post> posts = session.select(post).where(post.id.between(first, last)).list();
            for (int i = 0; i < posts.size(); i += step) {
                posts.get(i).title("Another title");
            }
            session.flush();
            check.look(posts, sql -> session.sql(sql).value(Long.class));
            session.rollback();
        }
    }

    @Override
    public void linkTag(long first, long last, long key, Check<List<Post>> check) throws Exception {
        try (Session session = database.openSession()) {
            List<Post> posts = session.select(post)
                    .where(post.id.between(first, last))
                    .with(selectIn(post.tags()))
                    .list();
            Tag tag = session.get(Tag_.TYPE, key);
            for (Post each : posts) {
                each.tags().add(tag);
            }
            session.flush();
            check.look(posts, sql -> session.sql(sql).value(Long.class));
            session.rollback();
        }
    }

    @Override
    public View<User, Post, Comment, Tag> view() {
        return new DovetailView();
    }
}
