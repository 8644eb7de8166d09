package dev.dovetail.benchmarks.hibernate;

import dev.dovetail.benchmarks.Contender;
import dev.dovetail.benchmarks.Engine;
import dev.dovetail.benchmarks.View;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;

/**
 * Implements the works with a session for each and with batches. Tells Hibernate whether the connections
 * have auto-commit.
 */
public final class HibernateContender implements Contender<User, Post, Comment, Tag> {
    private SessionFactory factory;

    @Override
    public void open(DataSource source, Engine engine) {
        Configuration configuration = new Configuration();
        configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, source);
        configuration.setProperty(AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT,
                String.valueOf(!Engine.autoCommits()));
        configuration.setProperty(AvailableSettings.STATEMENT_BATCH_SIZE, "1000");
        configuration.setProperty(AvailableSettings.ORDER_INSERTS, "true");
        configuration.setProperty(AvailableSettings.DEFAULT_BATCH_FETCH_SIZE, "500");
        configuration.setProperty("hibernate.bytecode.allow_enhancement_as_proxy", "true");
        factory = configuration.addAnnotatedClass(User.class).addAnnotatedClass(Post.class)
                .addAnnotatedClass(Comment.class).addAnnotatedClass(Tag.class).buildSessionFactory();
    }

    private <T> T read(Function<Session, T> work) {
        try (Session session = factory.openSession()) {
            if (Engine.autoCommits()) {
                return work.apply(session);
            }
            session.beginTransaction();
            T result = work.apply(session);
            session.getTransaction().commit();
            return result;
        }
    }

    @Override
    public Post postByKey(long id) {
        return read(session -> session.find(Post.class, id));
    }

    @Override
    public List<Post> allPosts() {
        return read(session -> session.createQuery("from Post", Post.class).list());
    }

    @Override
    public List<Post> postsOfUserNamed(String name) {
        return read(session -> session.createQuery("from Post p where p.user.name = :name", Post.class)
                .setParameter("name", name).list());
    }

    @Override
    public List<User> usersWithPosts(long first, long last) {
        return read(session -> session.createQuery(
                "from User u left join fetch u.posts where u.id between :first and :last", User.class)
                .setParameter("first", first).setParameter("last", last).list());
    }

    private static List<Post> between(Session session, long first, long last) {
        return session.createQuery("from Post p where p.id between :first and :last", Post.class)
                .setParameter("first", first).setParameter("last", last).list();
    }

    @Override
    public List<Post> postsWithAll(long first, long last) {
        return read(session -> {
            List<Post> posts = between(session, first, last);
            for (Post post : posts) {
                Hibernate.initialize(post.user);
                Hibernate.initialize(post.comments);
                Hibernate.initialize(post.tags);
                post.user = (User) Hibernate.unproxy(post.user);
            }
            return posts;
        });
    }

    @Override
    public User userThenPosts(long id) {
        return read(session -> {
            User user = session.find(User.class, id);
            Hibernate.initialize(user.posts);
            return user;
        });
    }

    @Override
    public void insertUserWithPosts(String name, int posts, Check<User> check) throws Exception {
        try (Session session = factory.openSession()) {
            session.beginTransaction();
            User user = new User();
            user.name = name;
            user.email = name + "@example.com";
            for (int i = 0; i < posts; i++) {
                Post post = new Post();
                post.title = "A new title";
                post.body = "A new body";
                post.views = i;
                post.user = user;
                user.posts.add(post);
            }
            session.persist(user);
            session.flush();
            check.look(user, numbers(session));
            session.getTransaction().rollback();
        }
    }

    @Override
    public void updatePosts(long first, long last, int step, Check<List<Post>> check) throws Exception {
        try (Session session = factory.openSession()) {
            session.beginTransaction();
            List<Post> posts = between(session, first, last);
            for (int i = 0; i < posts.size(); i += step) {
                posts.get(i).title = "Another title";
            }
            session.flush();
            check.look(posts, numbers(session));
            session.getTransaction().rollback();
        }
    }

    @Override
    public void linkTag(long first, long last, long key, Check<List<Post>> check) throws Exception {
        try (Session session = factory.openSession()) {
            session.beginTransaction();
            List<Post> posts = between(session, first, last);
            Tag tag = session.find(Tag.class, key);
            for (Post post : posts) {
                post.tags.add(tag);
            }
            session.flush();
            check.look(posts, numbers(session));
            session.getTransaction().rollback();
        }
    }

    private static Numbers numbers(Session session) {
        return sql -> session.createNativeQuery(sql, Long.class).uniqueResult();
    }

    @Override
    public View<User, Post, Comment, Tag> view() {
        return new HibernateView();
    }

    @Override
    public void close() {
        factory.close();
    }
}
