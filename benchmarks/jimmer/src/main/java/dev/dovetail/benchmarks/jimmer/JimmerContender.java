package dev.dovetail.benchmarks.jimmer;

import dev.dovetail.benchmarks.Contender;
import dev.dovetail.benchmarks.Engine;
import dev.dovetail.benchmarks.View;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.JoinType;
import org.babyfish.jimmer.sql.ast.mutation.AssociatedSaveMode;
import org.babyfish.jimmer.sql.ast.mutation.SaveMode;
import org.babyfish.jimmer.sql.ast.tuple.Tuple2;
import org.babyfish.jimmer.sql.dialect.H2Dialect;
import org.babyfish.jimmer.sql.dialect.PostgresDialect;
import org.babyfish.jimmer.sql.runtime.ConnectionManager;

/**
 * Implements the works with immutable objects. Fetchers select what is loaded, and saving a tree selects what is
 * written.
 */
public final class JimmerContender implements Contender<User, Post, Comment, Tag> {
    private static final PostTable POST = PostTable.$;
    private static final PostFetcher WITH_ALL = PostFetcher.$.allScalarFields()
            .user(UserFetcher.$.allScalarFields())
            .comments(CommentFetcher.$.allScalarFields())
            .tags(TagFetcher.$.allScalarFields());

    private DataSource source;
    private JSqlClient sql;

    @Override
    public void open(DataSource source, Engine engine) {
        this.source = source;
        sql = JSqlClient.newBuilder()
                .setConnectionManager(ConnectionManager.simpleConnectionManager(source))
                .setDialect(engine == Engine.H2 ? new H2Dialect() : new PostgresDialect())
                .build();
    }

    private <R> R read(Supplier<R> work) {
        return Engine.autoCommits() ? work.get() : sql.transaction(work);
    }

    @Override
    public Post postByKey(long id) {
        return read(() -> sql.findById(Post.class, id));
    }

    @Override
    public List<Post> allPosts() {
        return read(() -> sql.createQuery(POST).select(POST).execute());
    }

    @Override
    public List<Post> postsOfUserNamed(String name) {
        return read(() -> sql.createQuery(POST).where(POST.user().name().eq(name)).select(POST).execute());
    }

    /** Reads joined rows and combines them by hand, because Jimmer has no joined fetch of collections. */
    @Override
    public List<User> usersWithPosts(long first, long last) {
        UserTable user = UserTable.$;
        Map<Long, User> users = new LinkedHashMap<>();
        Map<Long, List<Post>> posts = new LinkedHashMap<>();
        List<Tuple2<User, Post>> rows = read(() -> sql.createQuery(user)
                .where(user.id().between(first, last)).select(user, user.asTableEx().posts(JoinType.LEFT)).execute());
        for (Tuple2<User, Post> row : rows) {
            users.putIfAbsent(row.get_1().id(), row.get_1());
            List<Post> his = posts.computeIfAbsent(row.get_1().id(), id -> new ArrayList<>());
            if (row.get_2() != null) {
                his.add(row.get_2());
            }
        }
        List<User> whole = new ArrayList<>(users.size());
        users.forEach((id, each) -> whole.add(UserDraft.$.produce(each, draft -> draft.setPosts(posts.get(id)))));
        return whole;
    }

    @Override
    public List<Post> postsWithAll(long first, long last) {
        return read(() ->
                sql.createQuery(POST).where(POST.id().between(first, last)).select(POST.fetch(WITH_ALL)).execute());
    }

    /** Reads the posts by a query for the user's identifier, because Jimmer has no lazy loading. */
    @Override
    public User userThenPosts(long id) {
        return read(() -> {
            User user = sql.findById(User.class, id);
            List<Post> posts = sql.createQuery(POST).where(POST.user().id().eq(id)).select(POST).execute();
            return UserDraft.$.produce(user, draft -> draft.setPosts(posts));
        });
    }

    @Override
    public void insertUserWithPosts(String name, int posts, Check<User> check) throws Exception {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            User user = UserDraft.$.produce(draft -> {
                draft.setName(name).setEmail(name + "@example.com");
                for (int i = 0; i < posts; i++) {
                    int views = i;
                    draft.addIntoPosts(post -> post.setTitle("A new title").setBody("A new body").setViews(views));
                }
            });
            User saved = sql.saveCommand(user).setMode(SaveMode.INSERT_ONLY)
                    .setAssociatedModeAll(AssociatedSaveMode.APPEND).execute(connection).getModifiedEntity();
            check.look(saved, numbers(connection));
            connection.rollback();
        }
    }

    @Override
    public void updatePosts(long first, long last, int step, Check<List<Post>> check) throws Exception {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            List<Post> posts = sql.createQuery(POST).where(POST.id().between(first, last)).select(POST).execute(connection);
            List<Post> changed = new ArrayList<>();
            for (int i = 0; i < posts.size(); i += step) {
                long id = posts.get(i).id();
                changed.add(PostDraft.$.produce(draft -> draft.setId(id).setTitle("Another title")));
            }
            sql.saveEntitiesCommand(changed).setMode(SaveMode.UPDATE_ONLY).execute(connection);
            check.look(posts, numbers(connection));
            connection.rollback();
        }
    }

    @Override
    public void linkTag(long first, long last, long key, Check<List<Post>> check) throws Exception {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            List<Post> posts = sql.createQuery(POST).where(POST.id().between(first, last))
                    .select(POST.fetch(PostFetcher.$.allTableFields().tags(TagFetcher.$.allScalarFields())))
                    .execute(connection);
            TagTable tags = TagTable.$;
            Tag tag = sql.createQuery(tags).where(tags.id().eq(key)).select(tags).execute(connection).get(0);
            List<Object> keys = new ArrayList<>();
            List<Post> linked = new ArrayList<>();
            for (Post post : posts) {
                keys.add(post.id());
                List<Tag> all = new ArrayList<>(post.tags());
                all.add(tag);
                linked.add(PostDraft.$.produce(post, draft -> draft.setTags(all)));
            }
            sql.getAssociations(PostProps.TAGS).saveAllCommand(keys, List.of(tag.id())).execute(connection);
            check.look(linked, numbers(connection));
            connection.rollback();
        }
    }

    private static Numbers numbers(Connection connection) {
        return query -> {
            try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getLong(1);
            }
        };
    }

    @Override
    public View<User, Post, Comment, Tag> view() {
        return new JimmerView();
    }
}
