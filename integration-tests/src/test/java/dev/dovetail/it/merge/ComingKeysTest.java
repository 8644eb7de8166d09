package dev.dovetail.it.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.SavepointScope;
import dev.dovetail.session.Session;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Identifiers that were changed and not flushed yet: merges and reads by key mean the rows as they will be. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
class ComingKeysTest {
    private static final Map<TestDatabase, Fixture> OPEN = new EnumMap<>(TestDatabase.class);
    private static final String TAGS = "SELECT CONCAT(CONCAT(code, ' '), text) FROM tags ORDER BY code";
    private static final String PAIRS = "SELECT CONCAT(CONCAT(title, ' '), tag_code) FROM book_tags"
            + " JOIN books ON books.id = book_id ORDER BY title, tag_code";

    @Parameter
    TestDatabase kind;

    private Fixture fixture;
    private Session session;

    @BeforeEach
    void open() {
        fixture = OPEN.computeIfAbsent(kind, any -> kind.create(MergingSchema.SCHEMA));
        fixture.empty();
        elsewhere(other -> {
            Author author = other.add(Author_.create().name("A"));
            Book first = Book_.create().title("t").pages(1);
            first.tags().add(tag("java", "j"));
            first.chapters().add(chapter(1, "one"));
            author.books().add(first);
            author.books().add(Book_.create().title("u").pages(2));
            other.add(tag("sql", "s"));
        });
        session = fixture.database().openSession();
        fixture.statements().clear();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private void elsewhere(Consumer<Session> work) {
        fixture.database().transact(work);
    }

    private static Tag tag(String code, String text) {
        return Tag_.create().code(code).text(text);
    }

    private static Chapter chapter(int no, String heading) {
        return Chapter_.create().no(no).heading(heading);
    }

    private static Tag get(Session session, String code) {
        return session.get(Tag_.TYPE, code);
    }

    private static Book book(Session session, String title) {
        return session.select(Book_.book).where(Book_.book.title.eq(title)).single();
    }

    /** A copy with the identifier of a book, for new objects to refer to. */
    private static Book keyOf(Book book) {
        return Book_.create().id(book.id());
    }

    private void committed(String sql, String... rows) {
        session.commit();
        elsewhere(other -> assertThat(other.sql(sql).values(String.class)).containsExactly(rows));
    }

    @Test
    void aNewObjectIsMergedOntoTheOneThatWillHaveItsKey() {
        Tag java = get(session, "java").code("jdk");
        fixture.statements().clear();

        assertThat(session.merge(tag("jdk", "new"))).isSameAs(java);
        assertThat(session.merge(Tag_.create().code("jdk").weight(7))).isSameAs(java);

        assertThat(fixture.statements().sql()).isEmpty();
        committed(TAGS, "jdk new", "sql s");
        assertThat(java.weight()).isEqualTo(7);
    }

    @Test
    void keysThatAreExchangedOrPassedOn() {
        Tag java = get(session, "java");
        Tag sql = get(session, "sql");
        java.code("sql");
        sql.code("java");
        assertThat(session.merge(tag("sql", "ex java"))).isSameAs(java);
        assertThat(session.merge(tag("java", "ex sql"))).isSameAs(sql);
        committed(TAGS, "java ex sql", "sql ex java");

        java.code("jdk");
        sql.code("sql");
        assertThat(session.merge(tag("sql", "2"))).isSameAs(sql);
        assertThat(session.merge(tag("jdk", "1"))).isSameAs(java);
        Tag third = session.merge(tag("java", "3"));
        assertThat(Session.stateOf(third)).isSameAs(EntityState.PENDING);
        committed(TAGS, "java 3", "jdk 1", "sql 2");
    }

    @Test
    void keysThatChangeAgainBetweenMerges() {
        Tag java = get(session, "java").text("x").code("jdk");
        assertThat(session.merge(tag("jdk", "a"))).isSameAs(java);
        java.code("jvm");
        Tag other = session.merge(tag("jdk", "b"));
        assertThat(other).isNotSameAs(java);
        assertThat(session.merge(tag("jvm", "c"))).isSameAs(java);
        other.code("kvm");
        assertThat(session.merge(tag("kvm", "d"))).isSameAs(other);
        java.code("java");
        assertThat(session.merge(tag("java", "e"))).isSameAs(java);
        assertThat(session.merge(tag("jvm", "f"))).isNotSameAs(java);
        committed(TAGS, "java e", "jvm f", "kvm d", "sql s");
    }

    @Test
    void aSecondMergeMeetsWhatTheFirstHasMadeForAKeyThatIsLeft() {
        get(session, "java").code("jdk");
        Tag java = session.merge(tag("java", "a"));
        assertThat(session.merge(tag("java", "b"))).isSameAs(java);
        session.delete(get(session, "sql"));
        Tag sql = session.merge(tag("sql", "c"));
        assertThat(session.merge(tag("sql", "d"))).isSameAs(sql);
        assertThat(session.find(Tag_.TYPE, "sql")).isSameAs(sql);
        committed(TAGS, "java b", "jdk j", "sql d");
    }

    @Test
    void aFlushBetweenMerges() {
        Tag java = get(session, "java").code("jdk");
        assertThat(session.merge(tag("jdk", "a"))).isSameAs(java);
        session.flush();
        java.code("jvm");
        Tag sql = get(session, "sql").code("jdk");
        assertThat(session.merge(tag("jdk", "b"))).isSameAs(sql);
        assertThat(session.merge(tag("jvm", "c"))).isSameAs(java);
        committed(TAGS, "jdk b", "jvm c");
    }

    @Test
    void graphsMeetItAsWell() {
        Book detached = fixture.database().compute(other -> {
            Book read = book(other, "t");
            assertThat(read.tags()).hasSize(1);
            return read;
        });
        Tag sql = get(session, "sql").code("ddl");
        detached.tags().get(0).code("jdk").text("theirs");
        detached.tags().add(tag("jdk", "new"));
        detached.tags().add(tag("ddl", "d"));

        Book merged = session.merge(detached);

        assertThat(merged.tags()).hasSize(2).contains(sql);
        committed(PAIRS, "t ddl", "t jdk");
        committed(TAGS, "ddl d", "jdk new");
    }

    @Test
    void aCopyOfARowMeetsThatRow() {
        Tag java = fixture.database().compute(other -> get(other, "java")).text("of java");
        Tag sql = fixture.database().compute(other -> get(other, "sql")).text("of sql");
        Tag own = get(session, "java").code("sql");
        Tag passedOn = session.merge(sql.code("ddl"));
        assertThat(passedOn).isNotSameAs(own);
        assertThat(session.merge(java)).isSameAs(own);
        assertThat(own.code()).isEqualTo("sql");
        committed(TAGS, "ddl of sql", "sql of java");
    }

    @Test
    void aCopyOfARowThatIsGoneMeetsTheOneThatTakesItsKey() {
        Tag sql = fixture.database().compute(other -> get(other, "sql")).text("of sql");
        elsewhere(other -> other.delete(get(other, "sql")));
        Tag own = get(session, "java").code("sql");
        assertThat(session.merge(sql)).isSameAs(own);
        committed(TAGS, "sql of sql");
    }

    @Test
    void keysOfTwoPartsAndOfAReference() {
        Book first = book(session, "t");
        Book second = book(session, "u");
        Chapter chapter = first.chapters().get(0).no(5);
        assertThat(session.merge(chapter(5, "five").book(keyOf(first)))).isSameAs(chapter);
        chapter.book(second);
        assertThat(session.merge(chapter(5, "moved").book(keyOf(second)))).isSameAs(chapter);
        Chapter stays = session.merge(chapter(5, "new").book(keyOf(first)));
        assertThat(stays).isNotSameAs(chapter);
        committed("SELECT heading FROM chapters ORDER BY heading", "moved", "new");
    }

    @Test
    void readsByKeyFindTheRowAsItWillBe() {
        Tag java = get(session, "java").code("jdk");
        assertThat(session.find(Tag_.TYPE, "java")).isNull();
        assertThat(session.find(Tag_.TYPE, "jdk")).isSameAs(java);

        Tag sql = get(session, "sql");
        session.delete(sql);
        java.code("sql");
        assertThat(session.find(Tag_.TYPE, "sql")).isSameAs(java);
        assertThat(session.find(Tag_.TYPE, "jdk")).isNull();
        committed(TAGS, "sql j");

        Chapter chapter = book(session, "t").chapters().get(0);
        Book second = book(session, "u");
        chapter.book(second);
        assertThat(session.find(Chapter_.TYPE, List.of(second.id(), 1))).isSameAs(chapter);
        chapter.book(book(session, "t"));
        assertThat(session.find(Chapter_.TYPE, List.of(second.id(), 1))).isNull();
    }

    @Test
    void withoutAutoflushReadsFindTheRowAsItIs() {
        Tag java = get(session, "java").code("jdk");
        session.withoutAutoflush(() -> {
            assertThat(session.find(Tag_.TYPE, "java")).isSameAs(java);
            assertThat(session.find(Tag_.TYPE, "jdk")).isNull();
            assertThat(java.books()).hasSize(1);
        });
        assertThat(session.merge(tag("jdk", "new"))).isSameAs(java);
        committed(PAIRS, "t jdk");
    }

    @Test
    void rollbacksTakeTheKeyBack() {
        Tag java = get(session, "java");
        SavepointScope first = session.savepoint();
        java.code("jdk");
        assertThat(session.merge(tag("jdk", "a"))).isSameAs(java);
        first.rollback();
        Tag other = session.merge(tag("jdk", "b"));
        assertThat(other).isNotSameAs(java);
        assertThat(session.merge(tag("java", "c"))).isSameAs(java);
        SavepointScope second = session.savepoint();
        other.code("java");
        java.code("jdk");
        assertThat(session.merge(tag("java", "d"))).isSameAs(other);
        session.flush();
        second.rollback();
        assertThat(session.merge(tag("java", "e"))).isSameAs(java);
        assertThat(session.merge(tag("jdk", "f"))).isSameAs(other);
        committed(TAGS, "java e", "jdk f", "sql s");
    }

    @Test
    void whatExpiresLosesItsNewKey() {
        Tag java = get(session, "java").code("jdk");
        session.expire(java);
        assertThat(session.merge(tag("jdk", "other"))).isNotSameAs(java);
        assertThat(session.merge(tag("java", "same"))).isSameAs(java);
        session.expireAll();
        java.code("jvm");
        assertThat(session.merge(tag("jvm", "read by its former key"))).isSameAs(java);
        committed(TAGS, "jdk other", "jvm read by its former key", "sql s");
    }

    @Test
    void collectionsAreReadByTheKeyOfTheRow() {
        Tag java = get(session, "java").code("jdk");
        Book second = book(session, "u");
        Tag given = tag("jdk", "new");
        given.books().add(keyOf(second));
        session.setAutoflush(false);
        assertThat(session.merge(given)).isSameAs(java);
        assertThat(java.books()).containsExactly(second);
        session.setAutoflush(true);
        committed(PAIRS, "u jdk");

        java.code("java");
        session.delete(java);
        committed(PAIRS);
        committed(TAGS, "sql s");
    }
}
