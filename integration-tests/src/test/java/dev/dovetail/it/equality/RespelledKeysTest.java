package dev.dovetail.it.equality;

import static dev.dovetail.it.equality.Usage_.usage;
import static dev.dovetail.it.equality.Word_.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.ForeignKeyViolationException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A parent and those that refer to it get other spellings in one flush: the database decides whether they are equal.
 */
class RespelledKeysTest {
    private interface Change {
        void to(Session session, Word word, List<Usage> usages);
    }

    private record Spellings(String stored, String parent, String child, boolean equal) {
        static Spellings of(TestDatabase database) {
            return switch (database) {
                case MARIADB -> new Spellings("java", "Java", "JAVA", true);
                case HSQLDB -> new Spellings("java", "java  ", "java ", true);
                default -> new Spellings("java", "Java", "JAVA", false);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDatabaseDecides(TestDatabase database) throws Exception {
        Spellings own = Spellings.of(database);
        try (Fixture fixture = database.create(EqualitySchema.SCHEMA)) {
            if (database == TestDatabase.MARIADB) {
                EqualKeysTest.ignoreCase(fixture);
            }
            check(fixture, own, List.of(own.child(), own.parent()), (session, java, usages) -> {
                java.text(own.parent());
                usages.get(0).wordText(own.child());
            });
            check(fixture, own, List.of(own.parent(), own.child()), (session, java, usages) -> {
                assertThat(java.usages()).hasSize(2);
                usages.get(1).wordText(own.child());
                java.text(own.parent());
            });
            check(fixture, own, List.of(own.child(), own.child()), (session, java, usages) -> {
                java.text(own.parent());
                usages.forEach(each -> each.wordText(own.child()));
            });
            check(fixture, own, Arrays.asList(own.stored(), null), (session, java, usages) -> {
                java.text(own.parent());
                usages.get(0).wordText(own.stored());
                usages.get(1).wordText(null);
            });
            check(fixture, own, List.of(own.parent(), own.parent(), own.child()), (session, java, usages) -> {
                java.text(own.parent());
                session.add(Usage_.create().wordText(own.child()));
            });
            if (!own.equal()) {
                theOther(fixture, own);
            }
        }
    }

    private static void check(Fixture fixture, Spellings own, List<String> expected, Change change) {
        fill(fixture, own);
        try (Session session = fixture.database().openSession()) {
            Word java = session.select(word).single();
            List<Usage> usages = new ArrayList<>(session.select(usage).orderBy(usage.id).list());
            change.to(session, java, usages);
            if (!own.equal()) {
                assertThatThrownBy(session::flush).isInstanceOf(ForeignKeyViolationException.class)
                        .hasMessageContaining("Usage.wordText: refers to a row that is not there");
                session.rollback();
                assertThat(java.text()).isEqualTo(own.stored());
                assertThat(usages).extracting(Usage::wordText).containsOnly(own.stored());
                return;
            }
            session.commit();
            assertThat(usages).filteredOn(each -> each.wordText() != null).allMatch(each -> each.word() == java);
        }
        try (Session session = fixture.database().openSession()) {
            Word java = session.select(word).single();
            assertThat(java.text()).isEqualTo(own.parent());
            assertThat(session.select(usage).columns(usage.wordText).orderBy(usage.id).list()).isEqualTo(expected);
            assertThat(java.usages()).hasSize((int) expected.stream().filter(each -> each != null).count());
        }
    }

    private static void fill(Fixture fixture, Spellings own) {
        fixture.empty();
        fixture.database().transact(session -> {
            Word java = Word_.create().text(own.stored());
            java.usages().add(Usage_.create());
            java.usages().add(Usage_.create());
            session.add(java);
        });
    }

    /** Where the spellings differ, the other one may be that of another row, old or new. */
    private static void theOther(Fixture fixture, Spellings own) {
        for (boolean isNew : new boolean[] {true, false}) {
            fill(fixture, own);
            if (!isNew) {
                fixture.database().transact(session -> session.add(Word_.create().text(own.child())));
            }
            try (Session session = fixture.database().openSession()) {
                Word java = session.get(word, own.stored());
                List<Usage> usages = session.select(usage).orderBy(usage.id).list();
                java.text(own.parent());
                usages.get(0).wordText(own.child());
                Word other = isNew ? Word_.create().text(own.child()) : session.get(word, own.child());
                session.add(other);
                session.commit();
                assertThat(usages).extracting(Usage::word).containsExactly(other, java);
                assertThat(java.usages()).containsExactly(usages.get(1));
                assertThat(other.usages()).containsExactly(usages.get(0));
            }
        }
    }
}
