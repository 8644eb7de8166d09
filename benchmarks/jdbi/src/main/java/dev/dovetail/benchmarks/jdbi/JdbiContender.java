package dev.dovetail.benchmarks.jdbi;

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
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.BeanMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Implements the works with hand-written SQL and the mapping of Jdbi. */
public final class JdbiContender implements Contender<User, Post, Comment, Tag> {
    private static final String POST = "select id, title, body, views, user_id from posts";

    private Jdbi jdbi;

    @Override
    public void open(DataSource source, Engine engine) {
        jdbi = Jdbi.create(source);
        jdbi.registerRowMapper(BeanMapper.factory(Post.class));
        jdbi.registerRowMapper(BeanMapper.factory(Comment.class));
        jdbi.registerRowMapper(BeanMapper.factory(Tag.class));
        jdbi.registerRowMapper(BeanMapper.factory(User.class));
        jdbi.registerRowMapper(BeanMapper.factory(UserAndPost.class));
        jdbi.registerRowMapper(BeanMapper.factory(PostAndTag.class));
    }

    private <R> R read(HandleCallback<R, RuntimeException> work) {
        return Engine.autoCommits() ? jdbi.withHandle(work) : jdbi.inTransaction(work);
    }

    @Override
    public Post postByKey(long id) {
        return read(handle ->
                handle.createQuery(POST + " where id = :id").bind("id", id).mapTo(Post.class).one());
    }

    @Override
    public List<Post> allPosts() {
        return read(handle -> handle.createQuery(POST).mapTo(Post.class).list());
    }

    @Override
    public List<Post> postsOfUserNamed(String name) {
        return read(handle -> handle.createQuery("select p.id, p.title, p.body, p.views, p.user_id"
                + " from posts p join users u on u.id = p.user_id where u.name = :name")
                .bind("name", name).mapTo(Post.class).list());
    }

    @Override
    public List<User> usersWithPosts(long first, long last) {
        return read(handle -> {
            Map<Long, User> users = new LinkedHashMap<>();
            handle.createQuery("select u.id, u.name, u.email, p.id as post_id, p.title, p.body, p.views"
                    + " from users u left join posts p on p.user_id = u.id where u.id between :first and :last")
                    .bind("first", first).bind("last", last).mapTo(UserAndPost.class)
                    .forEach(row -> row.addTo(users));
            return new ArrayList<>(users.values());
        });
    }

    private static List<Post> between(Handle handle, long first, long last) {
        return handle.createQuery(POST + " where id between :first and :last")
                .bind("first", first).bind("last", last).mapTo(Post.class).list();
    }

    @Override
    public List<Post> postsWithAll(long first, long last) {
        return read(handle -> {
            List<Post> posts = between(handle, first, last);
            Map<Long, Post> byKey = byKey(posts);
            Map<Long, User> users = new HashMap<>();
            handle.createQuery("select id, name, email from users where id in (<ids>)")
                    .bindList("ids", posts.stream().map(Post::getUserId).distinct().toList())
                    .mapTo(User.class).forEach(user -> users.put(user.getId(), user));
            posts.forEach(post -> post.setUser(users.get(post.getUserId())));
            handle.createQuery("select id, text, post_id from comments where post_id in (<ids>)")
                    .bindList("ids", List.copyOf(byKey.keySet())).mapTo(Comment.class)
                    .forEach(comment -> byKey.get(comment.getPostId()).getComments().add(comment));
            tags(handle, byKey);
            return posts;
        });
    }

    private static Map<Long, Post> byKey(List<Post> posts) {
        Map<Long, Post> byKey = new HashMap<>();
        posts.forEach(post -> byKey.put(post.getId(), post));
        return byKey;
    }

    private static void tags(Handle handle, Map<Long, Post> posts) {
        Map<Long, Tag> tags = new HashMap<>();
        handle.createQuery("select l.post_id, t.id, t.name from post_tags l join tags t on t.id = l.tag_id"
                + " where l.post_id in (<ids>)")
                .bindList("ids", List.copyOf(posts.keySet())).mapTo(PostAndTag.class)
                .forEach(row -> posts.get(row.getPostId()).getTags()
                        .add(tags.computeIfAbsent(row.getId(), id -> new Tag(id, row.getName()))));
    }

    @Override
    public User userThenPosts(long id) {
        return read(handle -> {
            User user = handle.createQuery("select id, name, email from users where id = :id")
                    .bind("id", id).mapTo(User.class).one();
            user.setPosts(handle.createQuery(POST + " where user_id = :id").bind("id", id).mapTo(Post.class).list());
            return user;
        });
    }

    @Override
    public void insertUserWithPosts(String name, int posts, Check<User> check) throws Exception {
        try (Handle handle = jdbi.open()) {
            handle.begin();
            User user = new User(0, name, name + "@example.com");
            user.setId(handle.createUpdate("insert into users (name, email) values (:name, :email)").bindBean(user)
                    .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
            PreparedBatch batch = handle.prepareBatch(
                    "insert into posts (title, body, views, user_id) values (:title, :body, :views, :userId)");
            for (int i = 0; i < posts; i++) {
                Post post = new Post(0, "A new title", "A new body", i, user.getId());
                user.getPosts().add(post);
                batch.bind("title", post.getTitle()).bind("body", post.getBody()).bind("views", post.getViews())
                        .bind("userId", post.getUserId()).add();
            }
            List<Long> keys = batch.executePreparedBatch("id").mapTo(Long.class).list();
            for (int i = 0; i < posts; i++) {
                user.getPosts().get(i).setId(keys.get(i));
            }
            check.look(user, numbers(handle));
            handle.rollback();
        }
    }

    @Override
    public void updatePosts(long first, long last, int step, Check<List<Post>> check) throws Exception {
        try (Handle handle = jdbi.open()) {
            handle.begin();
            List<Post> posts = between(handle, first, last);
            PreparedBatch batch = handle.prepareBatch("update posts set title = :title where id = :id");
            for (int i = 0; i < posts.size(); i += step) {
                posts.get(i).setTitle("Another title");
                batch.bind("title", posts.get(i).getTitle()).bind("id", posts.get(i).getId()).add();
            }
            batch.execute();
            check.look(posts, numbers(handle));
            handle.rollback();
        }
    }

    @Override
    public void linkTag(long first, long last, long key, Check<List<Post>> check) throws Exception {
        try (Handle handle = jdbi.open()) {
            handle.begin();
            List<Post> posts = between(handle, first, last);
            tags(handle, byKey(posts));
            Tag tag = handle.createQuery("select id, name from tags where id = :id").bind("id", key).mapTo(Tag.class).one();
            PreparedBatch batch = handle.prepareBatch("insert into post_tags (post_id, tag_id) values (:post, :tag)");
            for (Post post : posts) {
                post.getTags().add(tag);
                batch.bind("post", post.getId()).bind("tag", tag.getId()).add();
            }
            batch.execute();
            check.look(posts, numbers(handle));
            handle.rollback();
        }
    }

    private static Numbers numbers(Handle handle) {
        return sql -> handle.createQuery(sql).mapTo(Long.class).one();
    }

    @Override
    public View<User, Post, Comment, Tag> view() {
        return new PlainView();
    }
}
