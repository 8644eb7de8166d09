package dev.dovetail.it.equality;

import static dev.dovetail.it.equality.Booking_.booking;
import static dev.dovetail.it.equality.DecimalRoot_.decimalRoot;
import static dev.dovetail.it.equality.InstantRoot_.instantRoot;
import static dev.dovetail.it.equality.MomentRoot_.momentRoot;
import static dev.dovetail.it.equality.PaddedRoot_.paddedRoot;
import static dev.dovetail.it.equality.Slot_.slot;
import static dev.dovetail.it.equality.Usage_.usage;
import static dev.dovetail.it.equality.Word_.word;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.query.ComparableExpression;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys of several parts, keys in the order of pages, and keys that a database compares without case or spaces. */
class EqualKeysTest {
    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keysOfSeveralPartsAreOneByEachPart(TestDatabase database) {
        OffsetDateTime vienna = OffsetDateTime.parse("2024-01-02T03:04:05.123456+01:00");
        OffsetDateTime london = OffsetDateTime.parse("2024-01-02T02:04:05.123456Z");
        try (Fixture fixture = database.create(EqualitySchema.SCHEMA)) {
            fixture.database().transact(session -> {
                Slot one = Slot_.create().no(new BigDecimal("1")).moment(vienna);
                one.bookings().add(Booking_.create());
                session.addAll(List.of(one, Slot_.create().no(new BigDecimal("2")).moment(london)));
                session.flush();
                session.add(Booking_.create().slotNo(new BigDecimal("1.0")).slotMoment(london));
                session.flush();
                assertThat(session.find(Slot_.TYPE, List.of(new BigDecimal("1.00"), london))).isSameAs(one);
                assertThat(session.select(slot).list()).hasSize(2).contains(one);
                assertThat(one.bookings()).hasSize(2);
                one.no(new BigDecimal("3.0"));
                session.flush();
                assertThat(session.find(Slot_.TYPE, List.of(new BigDecimal("3"), london))).isSameAs(one);
            });
            try (Session session = fixture.database().openSession()) {
                assertThat(session.select(slot).with(selectIn(slot.bookings())).list())
                        .extracting(each -> each.bookings().size()).containsExactlyInAnyOrder(2, 0);
            }
            try (Session session = fixture.database().openSession()) {
                List<Booking> bookings = session.select(booking).list();
                assertThat(bookings.get(0).slot()).isNotNull().isSameAs(bookings.get(1).slot());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void pagesGiveEachRowOnce(TestDatabase database) {
        try (Fixture fixture = database.create(EqualitySchema.SCHEMA)) {
            for (Kind<?, ?, ?> kind : Kind.kinds()) {
                fixture.database().transact(session -> addRoots(kind, session));
            }
            try (Session session = fixture.database().openSession()) {
                pages(session.select(decimalRoot), decimalRoot.id);
                pages(session.select(instantRoot), instantRoot.id);
                pages(session.select(momentRoot), momentRoot.id);
                pages(session.select(paddedRoot), paddedRoot.id);
            }
        }
    }

    private static <K, R extends Root<K, L>, L extends Leaf<K, R>> void addRoots(Kind<K, R, L> kind, Session session) {
        for (int key = 0; key < 5; key++) {
            session.add(kind.root(kind.spelled().of(key, key % 3)));
        }
    }

    private static <R extends Root<K, ?>, K extends Comparable<? super K>> void pages(Query<R> all,
            ComparableExpression<R, K> id) {
        List<String> found = new ArrayList<>();
        List<R> page = all.orderBy(id).limit(2).list();
        while (!page.isEmpty()) {
            page.forEach(root -> found.add(Forms.of(root.id())));
            page = all.orderBy(id).after(page.get(page.size() - 1)).limit(2).list();
        }
        assertThat(found).hasSize(5).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatIsLookedForIsOfTheTypeOfTheKey(TestDatabase database) {
        try (Fixture fixture = database.create(EqualitySchema.SCHEMA);
                Session session = fixture.database().openSession()) {
            assertThatThrownBy(() -> session.find(DecimalRoot_.TYPE, 1)).hasMessage(
                    "DecimalRoot.id: 1 is a Long, and keys are of type BigDecimal.");
            assertThatThrownBy(() -> session.find(CodedRoot_.TYPE, "x")).hasMessage(
                    "CodedRoot.id: x is a java.lang.String, which its converter does not take.");
        }
    }

    /** Of a table whose columns were made by others, the processor knows nothing. */
    @ParameterizedTest
    @MethodSource("databases")
    void referencesThatAreSpelledOtherwiseLeadToTheirRows(TestDatabase database) throws SQLException {
        String spelled = switch (database) {
            case MARIADB -> "JAVA";
            case HSQLDB -> "java  ";
            default -> "java";
        };
        try (Fixture fixture = database.create(EqualitySchema.SCHEMA)) {
            if (database == TestDatabase.MARIADB) {
                ignoreCase(fixture);
            }
            fixture.database().transact(session -> {
                Word java = Word_.create().text("java");
                java.usages().add(Usage_.create());
                session.add(java);
            });
            fixture.database().transact(session -> session.add(Usage_.create().wordText(spelled)));
            fixture.database().transact(session -> session.add(Word_.create().text("sql")));
            try (Session session = fixture.database().openSession()) {
                List<Usage> usages = session.select(usage).list();
                assertThat(usages.get(0).word()).isNotNull().isSameAs(usages.get(1).word());
                assertThat(usages.get(0).word().usages()).hasSize(2);
            }
            try (Session session = fixture.database().openSession()) {
                assertThat(session.select(word).with(selectIn(word.usages())).list())
                        .extracting(each -> each.usages().size()).containsExactlyInAnyOrder(2, 0);
                assertThat(session.merge(Word_.create().text(spelled)).text()).isEqualTo("java");
                assertThat(session.find(Word_.TYPE, spelled)).isSameAs(session.find(Word_.TYPE, "java"));
            }
        }
    }

    /** Lets the texts of words be compared as they often are in tables of others. */
    static void ignoreCase(Fixture fixture) throws SQLException {
        execute(fixture, "ALTER TABLE usages DROP FOREIGN KEY fk_usages_word_text",
                "ALTER TABLE words CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci",
                "ALTER TABLE usages CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci",
                "ALTER TABLE usages ADD CONSTRAINT fk_usages_word_text FOREIGN KEY (word_text)"
                        + " REFERENCES words (`text`)");
    }

    private static void execute(Fixture fixture, String... statements) throws SQLException {
        try (Connection connection = fixture.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
