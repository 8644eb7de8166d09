package dev.dovetail.benchmarks.mybatis;

import dev.dovetail.benchmarks.Contender;
import dev.dovetail.benchmarks.Engine;
import dev.dovetail.benchmarks.View;
import dev.dovetail.benchmarks.plain.Comment;
import dev.dovetail.benchmarks.plain.PlainView;
import dev.dovetail.benchmarks.plain.Post;
import dev.dovetail.benchmarks.plain.PostAndTag;
import dev.dovetail.benchmarks.plain.Tag;
import dev.dovetail.benchmarks.plain.User;
import dev.dovetail.benchmarks.plain.UserAndPost;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/** Implements the works with statements and mappings in annotations, and with the batch executor for writes. */
public final class MyBatisContender implements Contender<User, Post, Comment, Tag> {
    private SqlSessionFactory factory;

    @Override
    public void open(DataSource source, Engine engine) {
        Configuration configuration = new Configuration(new Environment("blog", new JdbcTransactionFactory(), source));
        configuration.setMapUnderscoreToCamelCase(true);
        configuration.addMapper(Blog.class);
        factory = new SqlSessionFactoryBuilder().build(configuration);
    }

    private <T> T read(Function<Blog, T> work) {
        try (SqlSession session = factory.openSession(Engine.autoCommits())) {
            T result = work.apply(session.getMapper(Blog.class));
            if (!Engine.autoCommits()) {
                session.commit(true);
            }
            return result;
        }
    }

    @Override
    public Post postByKey(long id) {
        return read(blog -> blog.post(id));
    }

    @Override
    public List<Post> allPosts() {
        return read(Blog::posts);
    }

    @Override
    public List<Post> postsOfUserNamed(String name) {
        return read(blog -> blog.postsOfUserNamed(name));
    }

    @Override
    public List<User> usersWithPosts(long first, long last) {
        Map<Long, User> users = new LinkedHashMap<>();
        for (UserAndPost row : read(blog -> blog.usersWithPosts(first, last))) {
            row.addTo(users);
        }
        return new ArrayList<>(users.values());
    }

    @Override
    public List<Post> postsWithAll(long first, long last) {
        return read(blog -> {
            List<Post> posts = blog.postsBetween(first, last);
            Map<Long, Post> byKey = byKey(posts);
            Map<Long, User> users = new HashMap<>();
            blog.users(posts.stream().map(Post::getUserId).distinct().toList())
                    .forEach(user -> users.put(user.getId(), user));
            posts.forEach(post -> post.setUser(users.get(post.getUserId())));
            blog.comments(byKey.keySet())
                    .forEach(comment -> byKey.get(comment.getPostId()).getComments().add(comment));
            tags(blog, byKey);
            return posts;
        });
    }

    private static Map<Long, Post> byKey(List<Post> posts) {
        Map<Long, Post> byKey = new HashMap<>();
        posts.forEach(post -> byKey.put(post.getId(), post));
        return byKey;
    }

    private static void tags(Blog blog, Map<Long, Post> posts) {
        Map<Long, Tag> tags = new HashMap<>();
        for (PostAndTag row : blog.tags(posts.keySet())) {
            posts.get(row.getPostId()).getTags()
                    .add(tags.computeIfAbsent(row.getId(), id -> new Tag(id, row.getName())));
        }
    }

    @Override
    public User userThenPosts(long id) {
        return read(blog -> {
            User user = blog.user(id);
            user.setPosts(blog.postsOf(id));
            return user;
        });
    }

    @Override
    public void insertUserWithPosts(String name, int posts, Check<User> check) throws Exception {
        try (SqlSession session = factory.openSession(ExecutorType.BATCH)) {
            Blog blog = session.getMapper(Blog.class);
            User user = new User(0, name, name + "@example.com");
            blog.insertUser(user);
            session.flushStatements();
            for (int i = 0; i < posts; i++) {
                Post post = new Post(0, "A new title", "A new body", i, user.getId());
                user.getPosts().add(post);
                blog.insertPost(post);
            }
            session.flushStatements();
            check.look(user, blog::number);
            session.rollback(true);
        }
    }

    @Override
    public void updatePosts(long first, long last, int step, Check<List<Post>> check) throws Exception {
        try (SqlSession session = factory.openSession(ExecutorType.BATCH)) {
            Blog blog = session.getMapper(Blog.class);
            List<Post> posts = blog.postsBetween(first, last);
            for (int i = 0; i < posts.size(); i += step) {
                posts.get(i).setTitle("Another title");
                blog.updateTitle(posts.get(i));
            }
            session.flushStatements();
            check.look(posts, blog::number);
            session.rollback(true);
        }
    }

    @Override
    public void linkTag(long first, long last, long key, Check<List<Post>> check) throws Exception {
        try (SqlSession session = factory.openSession(ExecutorType.BATCH)) {
            Blog blog = session.getMapper(Blog.class);
            List<Post> posts = blog.postsBetween(first, last);
            tags(blog, byKey(posts));
            Tag tag = blog.tag(key);
            for (Post post : posts) {
                post.getTags().add(tag);
                blog.link(post.getId(), tag.getId());
            }
            session.flushStatements();
            check.look(posts, blog::number);
            session.rollback(true);
        }
    }

    @Override
    public View<User, Post, Comment, Tag> view() {
        return new PlainView();
    }
}
