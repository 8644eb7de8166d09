package dev.dovetail.it.rekey;

import static dev.dovetail.it.rekey.Volume_.volume;
import static dev.dovetail.it.rekey.Writer_.writer;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Foreign keys that are set by value, and refer to a unique value that is not the identifier. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
class KeysByValueTest {
    @Parameter
    TestDatabase kind;

    private Fixture fixture;
    private Session session;
    private Writer ann;
    private Writer bob;

    @BeforeEach
    void create() {
        fixture = kind.create(RekeyingSchema.SCHEMA);
        fixture.database().transact(each -> {
            Writer one = each.add(Writer_.create().code("ann"));
            each.add(Writer_.create().code("bob"));
            one.volumes().add(Volume_.create().title("a"));
            one.volumes().add(Volume_.create().title("b"));
            one.portrait(Portrait_.create());
        });
        session = fixture.database().openSession();
        List<Writer> all = session.select(writer).with(selectIn(writer.volumes()), selectIn(writer.edited()),
                selectIn(writer.portrait())).orderBy(writer.code).list();
        ann = all.get(0);
        bob = all.get(1);
        fixture.statements().clear();
    }

    @AfterEach
    void drop() {
        session.close();
        fixture.close();
    }

    /** Both sides are as the rows are, and without a further statement. */
    private void agrees() {
        fixture.statements().clear();
        agreesAfterReading();
        assertThat(fixture.statements().sql()).noneMatch(sql -> sql.contains("rv.") || sql.contains("rp."));
    }

    private void agreesAfterReading() {
        Map<Writer, List<String>> titles = Map.of(ann, titles(ann), bob, titles(bob));
        Map<Writer, List<String>> edited = Map.of(ann, sorted(ann.edited().keySet()), bob,
                sorted(bob.edited().keySet()));
        for (Writer each : List.of(ann, bob)) {
            each.volumes().forEach(own -> assertThat(own.writer()).isSameAs(each));
            each.edited().values().forEach(own -> assertThat(own.editor()).isSameAs(each));
            Portrait portrait = each.portrait();
            assertThat(portrait == null ? each : portrait.writer()).isSameAs(each);
        }
        for (Writer each : List.of(ann, bob)) {
            assertThat(titles.get(each)).isEqualTo(values("title", "rekey_volumes", "writer_code", each));
            assertThat(edited.get(each)).isEqualTo(values("title", "rekey_volumes", "editor_code", each));
            assertThat(each.portrait() == null ? List.of() : List.of(each.portrait().writerCode()))
                    .isEqualTo(values("writer_code", "rekey_portraits", "writer_code", each));
        }
    }

    private static List<String> titles(Writer writer) {
        return sorted(writer.volumes().stream().map(Volume::title).toList());
    }

    private static List<String> sorted(Iterable<String> texts) {
        List<String> all = new ArrayList<>();
        texts.forEach(all::add);
        all.sort(null);
        return all;
    }

    private List<String> values(String column, String table, String key, Writer writer) {
        return session.sql("SELECT " + column + " FROM " + table + " WHERE " + key + " = ? ORDER BY " + column,
                writer.code()).values(String.class);
    }

    @Test
    void ofNewObjectsInAnyOrder() {
        Volume first = session.add(Volume_.create().title("c").writerCode("bob").editorCode("ann"));
        Volume second = session.add(Volume_.create().title("d").writerCode("cid").editorCode("cid"));
        Writer cid = Writer_.create().code("cid");
        assertThat(cid.volumes()).isEmpty();
        session.add(cid);
        Portrait portrait = session.add(Portrait_.create().writerCode("bob"));
        session.flush();
        assertThat(bob.volumes()).containsExactly(first);
        assertThat(ann.edited()).containsOnlyKeys("c").containsValue(first);
        assertThat(cid.volumes()).containsExactly(second);
        assertThat(cid.edited()).containsOnlyKeys("d");
        assertThat(second.writer()).isSameAs(cid);
        assertThat(bob.portrait()).isSameAs(portrait);
        agrees();
    }

    @Test
    void thatChangeMoveBetweenLoadedCollections() {
        Volume moved = ann.volumes().get(0);
        moved.writerCode("bob").editorCode("bob");
        session.flush();
        assertThat(bob.volumes()).containsExactly(moved);
        assertThat(ann.volumes()).hasSize(1).doesNotContain(moved);
        assertThat(bob.edited()).containsValue(moved);
        agrees();
        moved.writerCode("ann").editorCode("ann");
        Portrait portrait = Objects.requireNonNull(ann.portrait());
        portrait.writerCode("bob");
        session.flush();
        assertThat(ann.volumes()).hasSize(2).contains(moved);
        assertThat(ann.portrait()).isNull();
        assertThat(bob.portrait()).isSameAs(portrait);
        agrees();
    }

    @Test
    void thatBecomeNullLeave() {
        Volume gone = ann.volumes().get(1);
        gone.writerCode(null);
        Objects.requireNonNull(ann.portrait()).writerCode(null);
        session.flush();
        assertThat(ann.volumes()).hasSize(1).doesNotContain(gone);
        assertThat(ann.portrait()).isNull();
        assertThat(gone.writer()).isNull();
        agrees();
    }

    @Test
    void thatAreSetToWhatTheyWereKeepTheOrder() {
        List<Volume> before = List.copyOf(ann.volumes());
        before.get(0).writerCode("bob").writerCode("ann").title("aa");
        session.flush();
        assertThat(ann.volumes()).isEqualTo(before);
        agrees();
    }

    @Test
    void aReferenceThatIsSetDecides() {
        Volume one = ann.volumes().get(0);
        Volume two = ann.volumes().get(1);
        one.writerCode("ann").writer(bob);
        two.writer(null).writerCode("bob");
        session.flush();
        assertThat(ann.volumes()).isEmpty();
        assertThat(bob.volumes()).containsExactly(one); // A reference that was set on the object decides over its key.
        assertThat(two.writer()).isNull();
        agrees();
    }

    @Test
    void followWritersWhoseCodeHasChanged() {
        Volume moved = ann.volumes().get(0);
        bob.code("carl");
        session.flush();
        moved.writerCode("carl");
        session.flush();
        assertThat(bob.volumes()).containsExactly(moved);
        agrees();
    }

    @Test
    void areTakenBack() {
        Volume moved = ann.volumes().get(0);
        var savepoint = session.savepoint();
        moved.writerCode("bob");
        session.add(Volume_.create().title("c").writerCode("bob"));
        session.flush();
        assertThat(bob.volumes()).hasSize(2);
        savepoint.rollback();
        assertThat(titles(ann)).containsExactly("a", "b");
        assertThat(bob.volumes()).isEmpty();
        assertThat(moved.writer()).isSameAs(ann);
        agreesAfterReading();
        moved.writerCode("bob");
        session.flush();
        session.rollback();
        assertThat(titles(ann)).containsExactly("a", "b");
        assertThat(bob.volumes()).isEmpty();
        agreesAfterReading();
    }

    /** What is not in memory is read when it is asked for. */
    @Test
    void ofOthersAreRead() {
        try (Session other = fixture.database().openSession()) {
            List<Volume> volumes = other.select(volume).orderBy(volume.title).list();
            volumes.get(0).writerCode("bob");
            other.flush();
            assertThat(Objects.requireNonNull(volumes.get(0).writer()).volumes()).containsExactly(volumes.get(0));
            assertThat(Objects.requireNonNull(volumes.get(1).writer()).volumes()).containsExactly(volumes.get(1));
            other.rollback();
        }
    }
}
