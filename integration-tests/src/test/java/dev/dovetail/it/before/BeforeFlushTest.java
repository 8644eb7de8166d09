package dev.dovetail.it.before;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dovetail.error.FlushException;
import dev.dovetail.it.conformance.Comment;
import dev.dovetail.it.conformance.Comment_;
import dev.dovetail.it.conformance.ConformanceSchema;
import dev.dovetail.it.conformance.Node;
import dev.dovetail.it.conformance.Node_;
import dev.dovetail.it.conformance.Post;
import dev.dovetail.it.conformance.Post_;
import dev.dovetail.it.conformance.Profile;
import dev.dovetail.it.conformance.Profile_;
import dev.dovetail.it.conformance.Tag;
import dev.dovetail.it.conformance.Tag_;
import dev.dovetail.it.conformance.User;
import dev.dovetail.it.conformance.User_;
import dev.dovetail.it.hierarchy.OnEachDatabase;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.schema.Schema;
import dev.dovetail.session.Database;
import dev.dovetail.session.FlushCallback;
import dev.dovetail.session.FlushChange;
import dev.dovetail.session.FlushChanges;
import dev.dovetail.session.SavepointScope;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Callbacks that see, change and refuse what a flush is about to write. */
class BeforeFlushTest extends OnEachDatabase {
    private static final Relationship USER = Post_.TYPE.relationship("user");
    private static final Relationship TAGS = Post_.TYPE.relationship("tags");

    private final List<String> told = new ArrayList<>();
    private Session heard;

    @Override
    protected Schema schema() {
        return ConformanceSchema.SCHEMA;
    }

    /** Opens a session of a database of its own, with these callbacks. */
    private Session open(FlushCallback... callbacks) {
        Database database = Database.of(fixture.dataSource(), ConformanceSchema.SCHEMA).listen(fixture.statements());
        for (FlushCallback callback : callbacks) {
            database.beforeFlush(callback);
        }
        session.close();
        session = database.openSession();
        heard = session;
        fixture.statements().clear();
        return session;
    }

    private void tell(FlushChanges changes) {
        assertThat(changes.session()).isSameAs(heard);
        changes.added().forEach(each -> told.add("+" + name(each)));
        for (FlushChange<?> change : changes.changed()) {
            told.add("~" + name(change.entity()) + " " + change.attributes() + names(change.relationships()));
        }
        changes.deleted().forEach(each -> told.add("-" + name(each)));
    }

    private static List<String> names(List<Relationship> relationships) {
        return relationships.stream().map(Relationship::name).toList();
    }

    private static String name(Object entity) {
        EntityType<?> type = dev.dovetail.Dovetail.typeOf(entity);
        return String.valueOf(dev.dovetail.Dovetail.get(entity, type.attribute("name")));
    }

    private List<String> told() {
        List<String> now = List.copyOf(told);
        told.clear();
        return now;
    }

    private void save(Object... entities) {
        fixture.database().transact(other -> other.addAll(List.of(entities)));
    }

    private <E> E read(EntityType<E> type, String name) {
        return type.javaType().cast(session.select(root(type)).list().stream()
                .filter(each -> name(each).equals(name)).findFirst().orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static <E> dev.dovetail.query.EntityPath<E, E> root(EntityType<E> type) {
        Object path = type == Post_.TYPE ? Post_.post : type == User_.TYPE ? User_.user
                : type == Comment_.TYPE ? Comment_.comment : type == Tag_.TYPE ? Tag_.tag
                : type == Profile_.TYPE ? Profile_.profile : Node_.node;
        return (dev.dovetail.query.EntityPath<E, E>) path;
    }

    @Test
    void tellsWhatIsNewWithItsCascades() {
        open(this::tell);
        Post post = Post_.create().name("p");
        post.comments().add(Comment_.create().name("c"));
        session.add(User_.create().name("u")).posts().add(post);
        session.flush();
        assertThat(told()).containsExactlyInAnyOrder("+u", "+p", "+c");
        session.flush();
        session.commit();
        assertThat(told()).isEmpty();
        post.name("q");
        session.commit();
        assertThat(told()).containsExactly("~q [name][]");
    }

    @Test
    void tellsWhatHasChangedWithTheValuesBefore() {
        Post stored = Post_.create().name("p").user(User_.create().name("u"));
        stored.tags().add(Tag_.create().name("t"));
        save(stored, User_.create().name("v"), Tag_.create().name("s"));
        List<Object> before = new ArrayList<>();
        open(this::tell, changes -> {
            for (FlushChange<Post> change : changes.changed(Post_.TYPE)) {
                String name = change.before(Post_.post.name);
                before.addAll(List.of(name, name((User) change.before(USER)), name(change.after(USER)),
                        change.isChanged(Post_.post.name), change.isChanged(USER),
                        names(change.added(TAGS).stream()), names(change.removed(TAGS).stream())));
            }
        });
        Post post = read(Post_.TYPE, "p");
        User v = read(User_.TYPE, "v");
        Tag s = read(Tag_.TYPE, "s");
        assertThat(post.tags()).hasSize(1);
        post.name("q").user(v).tags(List.of(s));
        session.flush();
        assertThat(before).containsExactly("p", "u", "v", true, true, List.of("s"), List.of("t"));
        assertThat(told()).contains("~q [name][user, tags]");
        post.name("z").name("q");
        session.flush();
        assertThat(told()).isEmpty();
    }

    private static List<String> names(java.util.stream.Stream<Object> entities) {
        return entities.map(BeforeFlushTest::name).toList();
    }

    @Test
    void readsValuesThatWereSetBeforeTheyWereLoaded() {
        save(Post_.create().name("p").user(User_.create().name("u")), User_.create().name("v"));
        List<Object> before = new ArrayList<>();
        open(changes -> changes.changed(Post_.TYPE).forEach(change ->
                before.addAll(List.of(change.before(Post_.post.name), name(change.before(USER))))));
        Post post = read(Post_.TYPE, "p");
        User v = read(User_.TYPE, "v");
        session.commit();
        session.expire(post);
        post.name("q").user(v);
        session.commit();
        assertThat(before).containsExactly("p", "u");
        assertThat(rows("SELECT name FROM posts")).containsExactly("q");
    }

    @Test
    void tellsWhatIsDeletedWithOrphansAndCascades() {
        Post stored = Post_.create().name("p");
        stored.comments().addAll(List.of(Comment_.create().name("c"), Comment_.create().name("d")));
        User user = User_.create().name("u");
        user.posts().add(stored);
        save(user);
        open(this::tell);
        Post post = read(Post_.TYPE, "p");
        Comment first = post.comments().remove(0);
        session.flush();
        assertThat(told()).contains("-" + first.name()).doesNotContain("-d");
        session.delete(post);
        session.flush();
        assertThat(told()).contains("-p", "-d");
        session.delete(read(User_.TYPE, "u"));
        session.commit();
        assertThat(told()).containsExactly("-u");
    }

    @Test
    void whatItChangesIsWrittenByTheSameFlush() {
        save(Post_.create().name("p"), Tag_.create().name("t"));
        List<String> seen = new ArrayList<>();
        open(changes -> {
            changes.added(Post_.TYPE).forEach(post -> {
                post.name(post.name() + "!");
                post.comments().add(Comment_.create().name("about " + post.name()));
                changes.session().add(Node_.create().name("log " + post.name()));
            });
            for (FlushChange<Post> change : changes.changed(Post_.TYPE)) {
                change.entity().name(change.entity().name() + "?");
            }
            changes.deleted(Tag_.TYPE).forEach(tag -> changes.session().delete(read(Post_.TYPE, "p")));
        }, changes -> changes.added().forEach(each -> seen.add(name(each))));
        session.add(Post_.create().name("n"));
        session.commit();
        assertThat(rows("SELECT name FROM posts ORDER BY id")).containsExactly("p", "n!");
        assertThat(rows("SELECT name FROM comments")).containsExactly("about n!");
        assertThat(rows("SELECT name FROM nodes")).containsExactly("log n!");
        assertThat(seen).containsExactlyInAnyOrder("n!", "about n!", "log n!");
        read(Post_.TYPE, "n!").name("m");
        session.commit();
        assertThat(rows("SELECT name FROM posts ORDER BY id")).containsExactly("p", "m?");
        session.delete(read(Tag_.TYPE, "t"));
        session.commit();
        assertThat(rows("SELECT name FROM posts ORDER BY id")).containsExactly("m?");
    }

    @Test
    void eachSeesWhatTheOthersHaveChangedOnceAndNotItsOwn() {
        int[] calls = new int[2];
        open(changes -> {
            calls[0]++;
            changes.changed(Post_.TYPE).forEach(change -> change.entity().name(change.entity().name() + "a"));
        }, changes -> {
            calls[1]++;
            changes.added(Post_.TYPE).forEach(post -> post.name(post.name() + "b"));
        }, this::tell);
        session.add(Post_.create().name("p"));
        session.flush();
        assertThat(calls).containsExactly(2, 1);
        assertThat(told()).containsExactly("+pb");
        read(Post_.TYPE, "pb").name("q");
        session.flush();
        assertThat(calls).containsExactly(3, 2);
        assertThat(told()).containsExactly("~qa [name][]");
    }

    @Test
    void callbacksThatGoOnChangingAreStopped() {
        int[] turn = {0};
        FlushCallback other = changes -> changes.changed(Post_.TYPE).forEach(change ->
                change.entity().name("n" + turn[0]++));
        FlushCallback adding = changes -> changes.session().add(Node_.create().name("n" + turn[0]++));
        save(Post_.create().name("p"));
        open(other, other);
        Post post = read(Post_.TYPE, "p").name("q");
        assertThatThrownBy(session::flush).isInstanceOf(FlushException.class)
                .hasMessageStartingWith("Post.name: the value in Post#" + post.id() + " was changed in each of 10 rounds"
                        + " of the callbacks of database.beforeFlush(...).")
                .hasMessageEndingWith("Nothing was written.");
        assertThat(rows("SELECT name FROM posts")).containsExactly("p");
        session.rollback();
        assertThat(post.name()).isEqualTo("p");
        open(adding, adding);
        session.add(Node_.create().name("r"));
        assertThatThrownBy(session::commit).isInstanceOf(FlushException.class)
                .hasMessageStartingWith("Node: another entity was added in each of 10 rounds");
        session.rollback();
        assertThat(rows("SELECT name FROM nodes")).isEmpty();
    }

    @Test
    void aRefusedFlushLeavesAllAsItWas() {
        Post stored = Post_.create().name("p");
        stored.comments().addAll(List.of(Comment_.create().name("c"), Comment_.create().name("d")));
        User user = User_.create().name("u");
        user.posts().add(stored);
        save(user, Post_.create().name("x"));
        boolean[] refuse = {true};
        open(changes -> {
            if (refuse[0]) {
                throw new IllegalArgumentException("refused");
            }
        }, this::tell);
        Post post = read(Post_.TYPE, "p");
        User known = read(User_.TYPE, "u");
        Post other = read(Post_.TYPE, "x");
        assertThat(known.posts()).hasSize(1);
        Comment orphan = post.comments().remove(0);
        other.name("y");
        session.delete(known);
        Profile added = session.add(Profile_.create().name("f"));
        fixture.statements().clear();
        for (Consumer<Session> flushing : List.<Consumer<Session>>of(Session::flush, Session::commit,
                each -> each.select(User_.user).list(), Session::savepoint)) {
            assertThat(catchThrowable(() -> flushing.accept(session))).hasMessage("refused");
            assertThat(session.hasChanges()).isTrue();
            assertThat(Session.stateOf(orphan)).isEqualTo(EntityState.PERSISTENT);
            assertThat(Session.stateOf(added)).isEqualTo(EntityState.PENDING);
            assertThat(added.id()).isNull();
            assertThat(post.user()).isSameAs(known);
            assertThat(other.name()).isEqualTo("y");
        }
        assertThat(written()).isEmpty();
        refuse[0] = false;
        session.commit();
        assertThat(told()).contains("+f", "-u").contains("-" + (orphan.name()));
        assertThat(rows("SELECT name FROM users")).isEmpty();
        assertThat(rows("SELECT name FROM posts ORDER BY id")).containsExactly("p", "y");
        assertThat(post.user()).isNull();
        assertThat(rows("SELECT COUNT(*) FROM comments")).containsExactly("1");
        post.name("z");
        refuse[0] = true;
        assertThat(catchThrowable(session::flush)).hasMessage("refused");
        session.rollback();
        assertThat(post.name()).isEqualTo("p");
    }

    @Test
    void queriesOfACallbackDoNotFlush() {
        save(Post_.create().name("p").user(User_.create().name("u")));
        List<Object> found = new ArrayList<>();
        open(changes -> {
            found.add(changes.session().select(Post_.post).where(Post_.post.name.eq("n")).count());
            changes.added(Post_.TYPE).forEach(post ->
                    found.add(changes.session().select(Post_.post).single().user().name()));
        });
        session.add(Post_.create().name("n"));
        session.commit();
        assertThat(found).containsExactly(0L, "u");
        assertThat(rows("SELECT name FROM posts ORDER BY id")).containsExactly("p", "n");
    }

    @Test
    void whatWouldFlushIsRefusedInACallback() {
        List<Throwable> refused = new ArrayList<>();
        open(changes -> {
            Session inner = changes.session();
            refused.add(catchThrowable(inner::flush));
            refused.add(catchThrowable(inner::commit));
            refused.add(catchThrowable(() -> inner.jdbc(connection -> { })));
            refused.add(catchThrowable(() -> inner.sql("UPDATE posts SET name = 'z'").update()));
            refused.add(catchThrowable(inner::savepoint));
            refused.add(catchThrowable(inner::rollback));
            refused.add(catchThrowable(inner::close));
        });
        session.add(Post_.create().name("n"));
        session.commit();
        assertThat(refused).hasSize(7).allSatisfy(each -> assertThat(each).isInstanceOf(IllegalStateException.class));
        assertThat(refused.subList(0, 4)).allSatisfy(each -> assertThat(each)
                .hasMessageStartingWith("A callback of database.beforeFlush(...) has called what would flush"));
        assertThat(rows("SELECT name FROM posts")).containsExactly("n");
    }

    @Test
    void anAutomaticFlushCallsThem() {
        save(User_.create().name("u"));
        open(this::tell);
        read(User_.TYPE, "u").posts().add(Post_.create().name("p"));
        session.select(Post_.post).list();
        assertThat(told()).contains("+p");
        Node node = session.add(Node_.create().name("n"));
        assertThat(node.children()).isEmpty();
        session.withoutAutoflush(() -> session.select(Node_.node).list());
        assertThat(told()).isEmpty();
        session.select(Node_.node).list();
        assertThat(told()).containsExactly("+n");
    }

    @Test
    void savepointsAndMergeCallThem() {
        save(Post_.create().name("p"));
        Post detached = fixture.database().select(Post_.post).single();
        open(this::tell);
        session.merge(detached.name("q"));
        assertThat(told()).isEmpty();
        try (SavepointScope point = session.savepoint()) {
            assertThat(told()).containsExactly("~q [name][]");
            session.add(Node_.create().name("n"));
            session.flush();
            assertThat(told()).containsExactly("+n");
            point.rollback();
        }
        session.commit();
        assertThat(told()).isEmpty();
        assertThat(rows("SELECT name FROM nodes")).isEmpty();
    }

    @Test
    void readOnlySessionsCallNone() {
        save(Post_.create().name("p"));
        Database reading = Database.of(fixture.dataSource()).beforeFlush(this::tell).readOnly();
        try (Session only = reading.openSession()) {
            only.select(Post_.post).single().name("q");
            assertThatThrownBy(only::flush).isInstanceOf(IllegalStateException.class);
        }
        assertThat(told()).isEmpty();
    }

    @Test
    void anErrorOfACallbackIsNoHalfFlush() {
        open(changes -> {
            throw new AssertionError("thrown");
        });
        Post post = session.add(Post_.create().name("p"));
        assertThatThrownBy(session::flush).isInstanceOf(AssertionError.class);
        session.rollback();
        assertThat(Session.stateOf(post)).isEqualTo(EntityState.TRANSIENT);
        assertThat(rows("SELECT name FROM posts")).isEmpty();
    }
}
