package dev.dovetail.it.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.NotNullViolationException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.Statements.Sent;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys, whoever makes them, on every database. */
class KeysTest {
    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keysOfManyRowsBelongToTheirRows(TestDatabase kind) {
        try (Fixture fixture = kind.create(KeysSchema.SCHEMA)) {
            List<Note> notes = new ArrayList<>();
            for (int i = 0; i < 1234; i++) {
                notes.add(Note_.create().text("note " + i));
            }
            fixture.database().transact(session -> session.addAll(notes));

            // One batch, or statements of up to a thousand rows.
            assertThat(fixture.statements().sql()).hasSize(kind == TestDatabase.HSQLDB ? 1 : 2)
                    .containsOnly("INSERT INTO notes (text) VALUES (?)");
            assertThat(fixture.statements().events()).extracting(Sent::batchSize)
                    .satisfies(sizes -> assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1234));
            try (Session session = fixture.database().openSession()) {
                Set<Long> ids = new HashSet<>();
                for (Note note : notes) {
                    assertThat(ids.add(note.id())).isTrue();
                }
                for (Note found : session.select(Note_.note).list()) {
                    assertThat(found.text()).isEqualTo(notes.stream().filter(note -> note.id() == found.id())
                            .findFirst().orElseThrow().text());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aRowOfNothingButItsKeyIsInserted(TestDatabase kind) {
        try (Fixture fixture = kind.create(KeysSchema.SCHEMA)) {
            List<Blank> blanks = List.of(Blank_.create(), Blank_.create(), Blank_.create());
            fixture.database().transact(session -> session.addAll(blanks));
            assertThat(blanks).extracting(Blank::id).doesNotContainNull().doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void oneCallOfASequenceMakesManyKeys(TestDatabase kind) {
        try (Fixture fixture = kind.create(KeysSchema.SCHEMA)) {
            List<Ticket> tickets = tickets(120);
            fixture.database().transact(session -> session.addAll(tickets));

            // Three blocks of fifty, and one batch.
            assertThat(fixture.statements().sql()).hasSize(4);
            assertThat(tickets).extracting(Ticket::id).doesNotHaveDuplicates().allMatch(id -> id > 0);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aRolledBackSequenceGivesNoKeyTwice(TestDatabase kind) {
        try (Fixture fixture = kind.create(KeysSchema.SCHEMA)) {
            try (Session session = fixture.database().openSession()) {
                session.addAll(tickets(3));
                session.flush();
                session.rollback();
                session.addAll(tickets(60));
                session.commit();
            }
            fixture.database().transact(session -> session.addAll(tickets(60)));
            try (Session session = fixture.database().openSession()) {
                assertThat(session.select(Ticket_.ticket).list()).hasSize(120);
            }
        }
    }

    /** All but SQLite, which numbers a row without a key. */
    @ParameterizedTest
    @EnumSource(names = "SQLITE", mode = EnumSource.Mode.EXCLUDE)
    void aStatementThatInsertsARowNeedsAKeyOfASequence(TestDatabase kind) {
        try (Fixture fixture = kind.create(KeysSchema.SCHEMA); Session session = fixture.database().openSession()) {
            assertThatThrownBy(() -> session.insert(Ticket_.ticket).set(Ticket_.ticket.text, "a").execute())
                    .isInstanceOfSatisfying(NotNullViolationException.class,
                            e -> assertThat(e.properties()).containsExactly("id"))
                    .hasMessageContaining("Ticket.id: the key is made for entities only, by SEQUENCE. Write"
                            + " set(...id, value) too, or add an entity: session.add(...).");
            session.rollback();
            assertThat(session.insert(Ticket_.ticket)
                    .set(Ticket_.ticket.id, 7L).set(Ticket_.ticket.text, "a").execute()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void uuidsAreOfVersionSevenAndInOrder(TestDatabase kind) {
        try (Fixture fixture = kind.create(KeysSchema.SCHEMA)) {
            List<Token> tokens = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                tokens.add(Token_.create().number(i));
            }
            fixture.database().transact(session -> session.addAll(tokens));

            assertThat(fixture.statements().sql()).hasSize(1);
            assertThat(tokens).extracting(Token::id).allMatch(id -> id.version() == 7);
            List<String> texts = tokens.stream().map(Token::id).map(UUID::toString).toList();
            assertThat(texts).isSorted();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void assignedKeysOfSeveralPartsAreKept(TestDatabase kind) {
        try (Fixture fixture = kind.create(KeysSchema.SCHEMA)) {
            fixture.database().transact(session -> {
                session.add(Line_.create().page(1).line("a"));
                session.add(Line_.create().page(1).line("b"));
            });
            assertThat(fixture.statements().events()).extracting(Sent::batchSize).containsExactly(2);
            try (Session session = fixture.database().openSession()) {
                assertThat(session.find(Line_.TYPE, List.of(1, "b"))).isNotNull();
                assertThat(session.find(Line_.TYPE, List.of(2, "b"))).isNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aPrimitiveThatIsZeroIsNotOneThatIsMissing(TestDatabase kind) {
        try (Fixture fixture = kind.create(KeysSchema.SCHEMA)) {
            Note note = Note_.create().text("first");
            Remark silent = Remark_.create().note(note);
            Remark weightless = Remark_.create().note(note).weight(0);
            assertThat(List.of(silent.id(), silent.noteId(), (long) silent.weight())).containsOnly(0L);

            try (Session session = fixture.database().openSession()) {
                session.addAll(List.of(silent, weightless));
                session.flush();
                // HSQLDB counts from 0, which then is a key.
                assertThat(silent.id()).isNotEqualTo(weightless.id());
                assertThat(silent.noteId()).isEqualTo(note.id());
                assertThat(silent.weight()).isEqualTo(3);
                assertThat(weightless.weight()).isZero();

                session.rollback();
                assertThat(List.of(silent.id(), weightless.id(), note.id())).containsOnly(0L);

                session.addAll(List.of(silent, weightless));
                session.commit();
            }
            List<Remark> found = fixture.database().select(Remark_.remark).orderBy(Remark_.remark.id.asc()).list();
            assertThat(found).extracting(Remark::id).containsExactlyInAnyOrder(silent.id(), weightless.id());
            assertThat(found).extracting(Remark::noteId).containsOnly(note.id());
            assertThat(found).extracting(Remark::weight).containsExactlyInAnyOrder(3, 0);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aMissingPrimitiveKeyIsNotInserted(TestDatabase kind) {
        try (Fixture fixture = kind.create(KeysSchema.SCHEMA); Session session = fixture.database().openSession()) {
            session.add(Remark_.create());
            assertThatThrownBy(session::flush).hasMessageContaining("noteId");
        }
    }

    private static List<Ticket> tickets(int count) {
        List<Ticket> tickets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tickets.add(Ticket_.create().text("ticket " + i));
        }
        return tickets;
    }
}
