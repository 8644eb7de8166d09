package dev.dovetail.benchmarks.jooq;

import static dev.dovetail.benchmarks.jooq.Tables.BODY;
import static dev.dovetail.benchmarks.jooq.Tables.COMMENTS;
import static dev.dovetail.benchmarks.jooq.Tables.COMMENT_ID;
import static dev.dovetail.benchmarks.jooq.Tables.COMMENT_POST;
import static dev.dovetail.benchmarks.jooq.Tables.LINKS;
import static dev.dovetail.benchmarks.jooq.Tables.LINK_POST;
import static dev.dovetail.benchmarks.jooq.Tables.LINK_TAG;
import static dev.dovetail.benchmarks.jooq.Tables.POSTS;
import static dev.dovetail.benchmarks.jooq.Tables.POST_ID;
import static dev.dovetail.benchmarks.jooq.Tables.POST_USER;
import static dev.dovetail.benchmarks.jooq.Tables.TAGS;
import static dev.dovetail.benchmarks.jooq.Tables.TAG_ID;
import static dev.dovetail.benchmarks.jooq.Tables.TAG_NAME;
import static dev.dovetail.benchmarks.jooq.Tables.TEXT;
import static dev.dovetail.benchmarks.jooq.Tables.TITLE;
import static dev.dovetail.benchmarks.jooq.Tables.USERS;
import static dev.dovetail.benchmarks.jooq.Tables.USER_EMAIL;
import static dev.dovetail.benchmarks.jooq.Tables.USER_ID;
import static dev.dovetail.benchmarks.jooq.Tables.USER_NAME;
import static dev.dovetail.benchmarks.jooq.Tables.VIEWS;
import static org.jooq.Records.mapping;

import dev.dovetail.benchmarks.Contender;
import dev.dovetail.benchmarks.Engine;
import dev.dovetail.benchmarks.View;
import dev.dovetail.benchmarks.plain.Comment;
import dev.dovetail.benchmarks.plain.PlainView;
import dev.dovetail.benchmarks.plain.Post;
import dev.dovetail.benchmarks.plain.Tag;
import dev.dovetail.benchmarks.plain.User;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.InsertValuesStep4;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/** Implements the works with typed SQL, mapped to constructors. */
public final class JooqContender implements Contender<User, Post, Comment, Tag> {
    private DataSource source;
    private Configuration configuration;

    @Override
    public void open(DataSource source, Engine engine) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        this.source = source;
        configuration = new DefaultConfiguration()
                .set(engine == Engine.H2 ? SQLDialect.H2 : SQLDialect.POSTGRES)
                .set(new Settings().withExecuteLogging(false).withRenderQuotedNames(RenderQuotedNames.NEVER)
                        .withRenderNameCase(RenderNameCase.AS_IS));
    }

    private DSLContext on(Connection connection) {
        return DSL.using(configuration.derive(connection));
    }

    private static List<Post> posts(DSLContext sql, Condition condition) {
        return sql.select(POST_ID, TITLE, BODY, VIEWS, POST_USER).from(POSTS).where(condition).fetch(mapping(Post::new));
    }

    private <R> R read(Function<DSLContext, R> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            R result = work.apply(on(connection));
            if (!Engine.autoCommits()) {
                connection.commit();
            }
            return result;
        }
    }

    @Override
    public Post postByKey(long id) throws Exception {
        return read(sql -> sql.select(POST_ID, TITLE, BODY, VIEWS, POST_USER).from(POSTS).where(POST_ID.eq(id))
                    .fetchOne(mapping(Post::new)));
    }

    @Override
    public List<Post> allPosts() throws Exception {
        return read(sql -> sql.select(POST_ID, TITLE, BODY, VIEWS, POST_USER).from(POSTS).fetch(mapping(Post::new)));
    }

    @Override
    public List<Post> postsOfUserNamed(String name) throws Exception {
        return read(sql -> sql.select(POST_ID, TITLE, BODY, VIEWS, POST_USER).from(POSTS)
                    .join(USERS).on(USER_ID.eq(POST_USER)).where(USER_NAME.eq(name)).fetch(mapping(Post::new)));
    }

    @Override
    public List<User> usersWithPosts(long first, long last) throws Exception {
        return read(sql -> {
            Map<Long, User> users = new LinkedHashMap<>();
            sql.select(USER_ID, USER_NAME, USER_EMAIL, POST_ID, TITLE, BODY, VIEWS, POST_USER).from(USERS)
                    .leftJoin(POSTS).on(POST_USER.eq(USER_ID)).where(USER_ID.between(first, last))
                    .forEach(row -> {
                        User user = users.computeIfAbsent(row.value1(), id -> new User(id, row.value2(), row.value3()));
                        if (row.value4() != null) {
                            Post post = new Post(row.value4(), row.value5(), row.value6(), row.value7(), row.value8());
                            post.setUser(user);
                            user.getPosts().add(post);
                        }
                    });
            return new ArrayList<>(users.values());
        });
    }

    @Override
    public List<Post> postsWithAll(long first, long last) throws Exception {
        return read(sql -> {
            List<Post> posts = posts(sql, POST_ID.between(first, last));
            Map<Long, Post> byKey = byKey(posts);
            Map<Long, User> users = new HashMap<>();
            sql.select(USER_ID, USER_NAME, USER_EMAIL).from(USERS)
                    .where(USER_ID.in(posts.stream().map(Post::getUserId).distinct().toList()))
                    .fetch(mapping(User::new)).forEach(user -> users.put(user.getId(), user));
            posts.forEach(post -> post.setUser(users.get(post.getUserId())));
            sql.select(COMMENT_ID, TEXT, COMMENT_POST).from(COMMENTS).where(COMMENT_POST.in(byKey.keySet()))
                    .fetch(mapping(Comment::new))
                    .forEach(comment -> byKey.get(comment.getPostId()).getComments().add(comment));
            tags(sql, byKey);
            return posts;
        });
    }

    private static Map<Long, Post> byKey(List<Post> posts) {
        Map<Long, Post> byKey = new HashMap<>();
        posts.forEach(post -> byKey.put(post.getId(), post));
        return byKey;
    }

    private static void tags(DSLContext sql, Map<Long, Post> posts) {
        Map<Long, Tag> tags = new HashMap<>();
        sql.select(LINK_POST, TAG_ID, TAG_NAME).from(LINKS).join(TAGS).on(TAG_ID.eq(LINK_TAG))
                .where(LINK_POST.in(posts.keySet()))
                .forEach(row -> posts.get(row.value1()).getTags()
                        .add(tags.computeIfAbsent(row.value2(), id -> new Tag(id, row.value3()))));
    }

    @Override
    public User userThenPosts(long id) throws Exception {
        return read(sql -> {
            User user = sql.select(USER_ID, USER_NAME, USER_EMAIL).from(USERS).where(USER_ID.eq(id))
                    .fetchOne(mapping(User::new));
            user.setPosts(posts(sql, POST_USER.eq(id)));
            return user;
        });
    }

    @Override
    public void insertUserWithPosts(String name, int posts, Check<User> check) throws Exception {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            DSLContext sql = on(connection);
            User user = new User(0, name, name + "@example.com");
            user.setId(sql.insertInto(USERS, USER_NAME, USER_EMAIL).values(user.getName(), user.getEmail())
                    .returningResult(USER_ID).fetchOne().value1());
            InsertValuesStep4<Record, String, String, Integer, Long> insert =
                    sql.insertInto(POSTS, TITLE, BODY, VIEWS, POST_USER);
            for (int i = 0; i < posts; i++) {
                Post post = new Post(0, "A new title", "A new body", i, user.getId());
                user.getPosts().add(post);
                insert = insert.values(post.getTitle(), post.getBody(), post.getViews(), post.getUserId());
            }
            List<Long> keys = insert.returningResult(POST_ID).fetch(POST_ID);
            for (int i = 0; i < posts; i++) {
                user.getPosts().get(i).setId(keys.get(i));
            }
            check.look(user, query -> sql.fetchOne(query).get(0, Long.class));
            connection.rollback();
        }
    }

    @Override
    public void updatePosts(long first, long last, int step, Check<List<Post>> check) throws Exception {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            DSLContext sql = on(connection);
            List<Post> posts = posts(sql, POST_ID.between(first, last));
            BatchBindStep batch = sql.batch(sql.update(POSTS).set(TITLE, (String) null).where(POST_ID.eq((Long) null)));
            for (int i = 0; i < posts.size(); i += step) {
                posts.get(i).setTitle("Another title");
                batch = batch.bind(posts.get(i).getTitle(), posts.get(i).getId());
            }
            batch.execute();
            check.look(posts, query -> sql.fetchOne(query).get(0, Long.class));
            connection.rollback();
        }
    }

    @Override
    public void linkTag(long first, long last, long key, Check<List<Post>> check) throws Exception {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            DSLContext sql = on(connection);
            List<Post> posts = posts(sql, POST_ID.between(first, last));
            tags(sql, byKey(posts));
            Tag tag = sql.select(TAG_ID, TAG_NAME).from(TAGS).where(TAG_ID.eq(key)).fetchOne(mapping(Tag::new));
            BatchBindStep batch = sql.batch(sql.insertInto(LINKS, LINK_POST, LINK_TAG).values((Long) null, (Long) null));
            for (Post post : posts) {
                post.getTags().add(tag);
                batch = batch.bind(post.getId(), tag.getId());
            }
            batch.execute();
            check.look(posts, query -> sql.fetchOne(query).get(0, Long.class));
            connection.rollback();
        }
    }

    @Override
    public View<User, Post, Comment, Tag> view() {
        return new PlainView();
    }
}
