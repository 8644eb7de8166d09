package dev.dovetail.it.rekey;

import static dev.dovetail.it.rekey.Sheet_.sheet;
import static dev.dovetail.query.Plans.joined;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * One object stands for each row, in whatever order the rows come: ascending, when the session builds no index of its
 * identifiers, or any other. Compared with a plain map.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LateIndexTest {
    private static final int SHEETS = 1_200;
    private static final int SEEDS = 60;

    private Fixture fixture;

    @BeforeAll
    void create() {
        fixture = TestDatabase.H2.create(RekeyingSchema.SCHEMA);
    }

    @AfterAll
    void close() {
        fixture.close();
    }

    @BeforeEach
    void fill() {
        fixture.database().transact(session -> {
            session.sql("DELETE FROM rekey_sheets").update();
            session.sql("INSERT INTO rekey_sheets (place, title, continued_place)"
                    + " SELECT x, 'Sheet ' || x, CASE WHEN MOD(x, 3) = 0 THEN x - 2 END FROM SYSTEM_RANGE(1, 1200)").update();
        });
    }

    @Test
    void aRowThatWasReadInOrderIsFoundWithoutAStatement() {
        fixture.database().transact(session -> {
            List<Sheet> sheets = session.select(sheet).orderBy(sheet.place.asc()).list();
            fixture.statements().clear();
            for (Sheet each : sheets) {
                assertThat(session.find(Sheet_.TYPE, each.place())).isSameAs(each);
            }
            assertThat(fixture.statements().sql()).isEmpty();
            assertThat(session.find(Sheet_.TYPE, 1_201L)).isNull();
        });
    }

    @Test
    void rowsWithGapsBetweenThemAreFoundWithoutAStatement() {
        fixture.database().transact(session -> {
            List<Sheet> thirds = session.select(sheet)
                    .where(sheet.continuedPlace.isNotNull())
                    .orderBy(sheet.place.asc())
                    .list();
            Sheet between = session.get(Sheet_.TYPE, 700L);
            fixture.statements().clear();
            for (Sheet each : thirds) {
                assertThat(session.find(Sheet_.TYPE, each.place())).isSameAs(each);
            }
            assertThat(session.find(Sheet_.TYPE, 700L)).isSameAs(between);
            assertThat(fixture.statements().sql()).isEmpty();
            session.detach(thirds.get(99));
            assertThat(session.find(Sheet_.TYPE, 300L)).isNotSameAs(thirds.get(99));
            assertThat(session.find(Sheet_.TYPE, 303L)).isSameAs(thirds.get(100));
        });
    }

    @Test
    void numbersThatRowsExchangeAreThoseOfTheirRowsAfterwards() {
        fixture.database().transact(session -> {
            List<Sheet> sheets = session.select(sheet).orderBy(sheet.place.asc()).list();
            assertThat(session.find(Sheet_.TYPE, 600L)).isSameAs(sheets.get(599));
            sheets.get(10).place(12L);
            sheets.get(11).place(11L);
            session.flush();
            assertThat(session.find(Sheet_.TYPE, 12L)).isSameAs(sheets.get(10));
            assertThat(session.find(Sheet_.TYPE, 11L)).isSameAs(sheets.get(11));
            session.delete(sheets.get(10));
            session.flush();
            assertThat(session.find(Sheet_.TYPE, 12L)).isNull();
            assertThat(session.select(sheet).orderBy(sheet.place.desc()).list())
                    .hasSize(SHEETS - 1)
                    .contains(sheets.get(11), sheets.get(12));
        });
    }

    @Test
    void numbersThatChangedBeforeTheIndexWasBuiltAreThoseOfTheirRows() {
        fixture.database().transact(session -> {
            List<Sheet> sheets = session.select(sheet).where(sheet.place.ge(1_198L)).orderBy(sheet.place.asc()).list();
            sheets.get(0).place(1_200L);
            sheets.get(2).place(1_198L);
            assertThat(session.select(sheet).where(sheet.title.eq("Sheet 1198")).single()).isSameAs(sheets.get(0));
            session.flush();
            assertThat(session.find(Sheet_.TYPE, 1_200L)).isSameAs(sheets.get(0));
            assertThat(session.find(Sheet_.TYPE, 1_198L)).isSameAs(sheets.get(2));
            session.rollback();
            assertThat(session.find(Sheet_.TYPE, 1_198L)).isSameAs(sheets.get(0));
            assertThat(session.find(Sheet_.TYPE, 1_200L)).isSameAs(sheets.get(2));
        });
    }

    @Test
    void theLastRowIsTheSameObjectWithoutAnIndex() {
        fixture.database().transact(session -> {
            Sheet last = session.select(sheet).where(sheet.place.eq(5L)).single();
            assertThat(session.select(sheet).where(sheet.place.eq(5L)).single()).isSameAs(last);
            last.place(2_000L);
            assertThat(session.select(sheet).where(sheet.title.eq("Sheet 5")).single()).isSameAs(last);
            session.flush();
            assertThat(session.find(Sheet_.TYPE, 5L)).isNull();
            assertThat(session.find(Sheet_.TYPE, 2_000L)).isSameAs(last);
            session.detach(last);
            assertThat(session.get(Sheet_.TYPE, 2_000L)).isNotSameAs(last);
            Sheet next = session.select(sheet).where(sheet.place.eq(9L)).single();
            session.delete(next);
            session.flush();
            assertThat(session.find(Sheet_.TYPE, 9L)).isNull();
        });
    }

    @Test
    void aSheetThatLeavesAndComesBackIsAnotherObject() {
        fixture.database().transact(session -> {
            List<Sheet> sheets = session.select(sheet).orderBy(sheet.place.asc()).list();
            session.detach(sheets.get(7));
            Sheet again = session.get(Sheet_.TYPE, 8L);
            assertThat(again).isNotSameAs(sheets.get(7));
            assertThat(session.select(sheet).orderBy(sheet.place.desc()).list()).contains(again, sheets.get(8));
        });
    }

    @Test
    void oneObjectStandsForEachRowInAnyOrder() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            Map<Long, Sheet> known = new HashMap<>();
            String at = "seed " + seed;
            fixture.database().transact(session -> {
                for (int step = 0; step < 8; step++) {
                    check(at, session, known, read(session, random));
                    change(session, random, known);
                }
                session.rollback();
            });
        }
    }

    private static List<Sheet> read(Session session, Random random) {
        long from = random.nextInt(SHEETS) + 1L;
        Query<Sheet> query = session.select(sheet).where(sheet.place.between(from, from + random.nextInt(700)));
        Query<Sheet> ordered = switch (random.nextInt(4)) {
            case 0 -> query.orderBy(sheet.place.desc());
            case 1 -> query.orderBy(sheet.title.asc(), sheet.place.asc());
            default -> query.orderBy(sheet.place.asc());
        };
        return switch (random.nextInt(5)) {
            case 0 -> ordered.with(joined(sheet.continued())).list();
            case 1 -> streamed(ordered);
            case 2 -> LongStream.of(from).mapToObj(key -> session.get(Sheet_.TYPE, key)).toList();
            default -> ordered.list();
        };
    }

    private static List<Sheet> streamed(Query<Sheet> query) {
        try (Stream<Sheet> rows = query.stream()) {
            return rows.toList();
        }
    }

    private static void check(String at, Session session, Map<Long, Sheet> known, List<Sheet> read) {
        List<Sheet> all = new ArrayList<>(read);
        read.forEach(each -> {
            if (each.continued() != null && session.contains(each.continued())) {
                all.add(each.continued());
            }
        });
        for (Sheet each : all) {
            long row = Long.parseLong(each.title().substring("Sheet ".length()));
            assertThat(known.computeIfAbsent(row, key -> each)).as(at).isSameAs(each);
        }
    }

    /** Changes what a later lookup might mistake. */
    private static void change(Session session, Random random, Map<Long, Sheet> known) {
        if (known.isEmpty()) {
            return;
        }
        List<Long> rows = known.keySet().stream().sorted().toList();
        Long row = rows.get(random.nextInt(rows.size()));
        Sheet one = known.get(row);
        switch (random.nextInt(6)) {
            case 0 -> {
                session.detach(one);
                known.remove(row);
            }
            case 1 -> one.place(SHEETS + row + random.nextInt(10) * SHEETS);
            case 2 -> session.flush();
            case 3 -> session.expire(one);
            case 4 -> session.refresh(one);
            default -> one.continued(null);
        }
    }
}
