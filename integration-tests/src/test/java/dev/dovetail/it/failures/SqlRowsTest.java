package dev.dovetail.it.failures;

import static dev.dovetail.it.failures.Account_.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Converter;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.query.SqlText;
import dev.dovetail.session.Session;
import dev.dovetail.tuple.Tuple4;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of statements in SQL: any number of columns, by position or by name, with converters, all at once or streamed. */
class SqlRowsTest {
    private static final String WIDE = "SELECT 1 AS a, 'x' AS b, 3 AS c, 4 AS d, 5 AS e, 6 AS f, 7 AS g, 8 AS h, 9 AS i, 10 AS j,"
            + " 11 AS k, 12 AS l, 13 AS m, 14 AS n, 15 AS o, 'SAVE' AS p FROM accounts WHERE balance = ?";

    private record Wide(Integer a, String b, long c, BigDecimal d, int e, int f, int g, int h, int i, int j, int k, int l, int m,
            int n, Short o, Cascade p) {}

    private record Seventeen(Wide wide, String again) {}

    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    private static Fixture filled(TestDatabase kind, int rows) {
        Fixture fixture = kind.create(FailuresSchema.SCHEMA);
        fixture.database().transact(session -> {
            for (int i = 0; i < rows; i++) {
                session.add(Account_.create().owner("o").balance(i));
            }
        });
        return fixture;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anyNumberOfColumns(TestDatabase kind) {
        Wide expected = new Wide(1, "x", 3, new BigDecimal(4), 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, (short) 15, Cascade.SAVE);
        try (Fixture fixture = filled(kind, 1); Session session = fixture.database().openSession()) {
            SqlText sql = session.sql(WIDE, 0);
            assertThat(sql.rows(Wide::new, Integer.class, String.class, Long.class, BigDecimal.class, Integer.class,
                    Integer.class, Integer.class, Integer.class, Integer.class, Integer.class, Integer.class, Integer.class,
                    Integer.class, Integer.class, Short.class, Cascade.class)).containsExactly(expected);
            assertThat(sql.rows(Tuple4::new, Integer.class, String.class, Long.class, BigDecimal.class))
                    .containsExactly(new Tuple4<>(1, "x", 3L, new BigDecimal(4)));
            assertThat(sql.rows(Integer.class, String.class)).hasSize(1);
            // Records of any size, in any order, by the names whatever their case.
            assertThat(sql.rows(row -> new Seventeen(new Wide(row.get("A", Integer.class), row.get("b", String.class),
                    row.get(3, Long.class), row.get("d", BigDecimal.class), row.get(5, Integer.class), 6, 7, 8, 9, 10, 11, 12, 13,
                    14, row.get("o", Short.class), row.get("p", Cascade.class)), row.name(2).toLowerCase() + row.columns())))
                    .containsExactly(new Seventeen(expected, "b16"));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void asPropertiesAndConvertersReadThem(TestDatabase kind) {
        Converter<String, Integer> roman = new Converter<>() {
            @Override
            public Integer toColumn(String value) {
                return value.length();
            }

            @Override
            public String toProperty(Integer stored) {
                return "I".repeat(stored);
            }
        };
        try (Fixture fixture = filled(kind, 4); Session session = fixture.database().openSession()) {
            assertThat(session.sql("SELECT balance, mail_address, balance AS other FROM accounts WHERE balance > ? ORDER BY id", 1)
                    .rows(row -> row.get(account.balance) + row.get("balance", Integer.class, roman) + row.get("other",
                            account.balance) + row.get(1, account.balance) + row.get(account.email)
                            + row.get("mail_address", String.class, new Converter<String, String>() {
                                @Override
                                public String toColumn(String value) {
                                    throw new AssertionError();
                                }

                                @Override
                                public String toProperty(String stored) {
                                    throw new AssertionError("null reaches no converter");
                                }
                            }))).containsExactly("2II22nullnull", "3III33nullnull");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void oneAfterTheOther(TestDatabase kind) {
        try (Fixture fixture = filled(kind, 1200); Session session = fixture.database().openSession()) {
            List<Integer> all = IntStream.range(0, 1200).boxed().toList();
            SqlText sql = session.sql("SELECT balance FROM accounts ORDER BY balance");
            try (Stream<Integer> stream = sql.stream(row -> row.get(1, Integer.class))) {
                assertThat(stream.toList()).isEqualTo(all);
            }
            try (Stream<Integer> stream = sql.stream(row -> row.get("balance", Integer.class))) {
                assertThat(stream.skip(600).findFirst()).contains(600);
            }
            int[] sum = {0};
            sql.forEach(row -> sum[0] += row.get(1, Integer.class));
            assertThat(sum[0]).isEqualTo(1200 * 1199 / 2);
            session.commit();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatIsNotThereIsNamed(TestDatabase kind) {
        try (Fixture fixture = filled(kind, 1); Session session = fixture.database().openSession()) {
            SqlText sql = session.sql("SELECT id AS one, owner AS two, owner AS two FROM accounts");
            assertThatThrownBy(() -> sql.rows(Tuple4::new, Long.class, String.class, String.class, String.class))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("4 columns are asked for, and the statement gives 3 columns: ");
            assertThatThrownBy(() -> sql.rows(row -> row.get(4, Long.class))).hasMessageStartingWith("There is no column 4: ");
            assertThatThrownBy(() -> sql.rows(row -> row.get("three", Long.class)))
                    .hasMessageStartingWith("There is no column \"three\": the statement gives 3 columns: ");
            assertThatThrownBy(() -> sql.rows(row -> row.get("two", String.class)))
                    .hasMessageStartingWith("Several columns have the name \"two\"");
            session.commit();
        }
    }

    /** Some drivers take null for what is missing, others send the statement before they notice. */
    @ParameterizedTest
    @MethodSource("databases")
    void asManyValuesAsQuestionMarks(TestDatabase kind) {
        try (Fixture fixture = filled(kind, 1); Session session = fixture.database().openSession()) {
            fixture.statements().clear();
            assertThatThrownBy(() -> session.sql("SELECT id FROM accounts WHERE balance = ? AND id > ?", 1).values(Long.class))
                    .isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(
                    "The statement takes 2 values, one for each question mark, and 1 was given. Nothing was sent.");
            assertThatThrownBy(() -> session.sql("UPDATE accounts SET balance = ?", 1, 2).update())
                    .hasMessageStartingWith("The statement takes 1 value, one for each question mark, and 2 were given.");
            assertThat(fixture.statements().sql()).isEmpty();
            assertThat(session.sql("SELECT '?' || '''?' AS \"what?\" /* ? */ FROM accounts -- ?\n WHERE balance = ?", 0)
                    .values(String.class)).hasSize(1);
            session.commit();
        }
    }
}
