package dev.dovetail.it.arrays;

import static dev.dovetail.it.arrays.Reading_.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.dialect.Dialects;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Arrays come back as they went, from every database that has them. */
class ArraysTest {
    private static final UUID SEVEN = UUID.fromString("0192f0c1-2345-7abc-8def-0123456789ab");

    private record Kind<T>(BiConsumer<Reading, T> write, Function<Reading, T> read, List<T> values) {
        Reading written(int index) {
            Reading made = Reading_.create();
            write.accept(made, values.get(index));
            return made;
        }
    }

    private static final List<Kind<?>> KINDS = List.of(
            new Kind<String[]>(Reading::words, Reading::words, List.of(new String[0], new String[] {"", " ", "a,b", "{\"x\"}", "'\\",
                    "null", "NULL", "\ud83d\ude00", "x".repeat(255)}, new String[] {"before", null, "after"})),
            new Kind<String[]>(Reading::pages, Reading::pages, List.<String[]>of(new String[] {"p".repeat(100_000), ""})),
            new Kind<int[]>(Reading::counts, Reading::counts, List.of(new int[0], new int[] {Integer.MIN_VALUE, 0,
                    Integer.MAX_VALUE})),
            new Kind<long[]>(Reading::sums, Reading::sums, List.of(new long[0], new long[] {Long.MIN_VALUE, 0, Long.MAX_VALUE})),
            new Kind<double[]>(Reading::means, Reading::means, List.of(new double[0], new double[] {-Double.MAX_VALUE, 0.1,
                    Double.MIN_NORMAL})),
            new Kind<UUID[]>(Reading::sources, Reading::sources, List.of(new UUID[0], new UUID[] {new UUID(0, 0), SEVEN,
                    new UUID(-1, -1)})),
            new Kind<List<String>>(Reading::labels, Reading::labels, List.of(List.of(), List.of("one", "two"))));

    @ParameterizedTest
    @EnumSource(names = {"H2", "HSQLDB", "POSTGRESQL"})
    void everyArrayComesBackAsItWas(TestDatabase database) {
        try (Fixture fixture = database.create(ArraysSchema.SCHEMA)) {
            for (Kind<?> kind : KINDS) {
                for (int i = 0; i < kind.values().size(); i++) {
                    Reading written = kind.written(i);
                    Reading blank = Reading_.create();
                    fixture.database().transact(session -> session.addAll(List.of(written, blank)));
                    try (Session session = fixture.database().openSession()) {
                        assertThat((Object) kind.read().apply(session.get(Reading_.TYPE, written.id())))
                                .isEqualTo(kind.values().get(i));
                        assertThat((Object) kind.read().apply(session.get(Reading_.TYPE, blank.id()))).isNull();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "HSQLDB", "POSTGRESQL"})
    void arraysCanBeChangedAndAskedFor(TestDatabase database) {
        try (Fixture fixture = database.create(ArraysSchema.SCHEMA)) {
            Reading made = Reading_.create().counts(new int[] {1, 2}).words(new String[] {"a"}).sources(new UUID[] {SEVEN});
            fixture.database().transact(session -> session.addAll(List.of(made, Reading_.create())));
            fixture.database().transact(session -> {
                Reading found = session.select(reading).where(reading.counts.eq(new int[] {1, 2})).single();
                assertThat(session.select(reading).where(reading.words.eq(new String[] {"a"})).list()).containsExactly(found);
                assertThat(session.select(reading).where(reading.labels.isNull()).count()).isEqualTo(2);
                found.counts(new int[] {3}).words(null);
            });
            try (Session session = fixture.database().openSession()) {
                Reading found = session.get(Reading_.TYPE, made.id());
                assertThat(found.counts()).containsExactly(3);
                assertThat(found.words()).isNull();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "HSQLDB", "POSTGRESQL"})
    void anArrayOfNumbersHasNoNullInIt(TestDatabase database) {
        try (Fixture fixture = database.create(ArraysSchema.SCHEMA); Session session = fixture.database().openSession()) {
            Reading made = session.add(Reading_.create());
            session.flush();
            session.sql("UPDATE readings SET counts = ARRAY[1, NULL] WHERE id = ?", made.id()).update();
            assertThatThrownBy(() -> session.refresh(made)).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("has null in it");
        }
    }

    /** Nobody asked for them by name: they are left out, and say so where they are wanted after all. */
    @Test
    void databasesWithoutArraysHaveNoTables() {
        assertThat(ArraysSchema.SCHEMA.create(Dialects.postgresql())).anyMatch(sql -> sql.contains("VARCHAR(255)[]"));
        assertThatThrownBy(() -> ArraysSchema.SCHEMA.create(Dialects.mariadb()))
                .hasMessageContaining("-Adovetail.dialects=mariadb");
        assertThatThrownBy(() -> ArraysSchema.SCHEMA.create(Dialects.sqlite()))
                .hasMessageContaining("-Adovetail.dialects=sqlite");
    }
}
