package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Author_.author;
import static dev.dovetail.it.query.model.Book_.book;
import static dev.dovetail.it.query.model.Review_.review;
import static dev.dovetail.it.query.model.Tally_.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.NotFoundException;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.query.model.Book;
import dev.dovetail.it.query.model.Review;
import dev.dovetail.it.query.model.Tally;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Queries that nobody thought of find what an evaluation in memory finds, in the same order and on the same page: for
 * entities, for groups and sums, with two roots, united, and in SQL.
 */
class RandomQueryTest extends LibraryTest {
    private static final long SEED = Long.getLong("dovetail.random.seed", 0);
    private static final int QUERIES = Integer.getInteger("dovetail.random.conditions", 400);

    private List<Book> all;

    @BeforeEach
    void read() {
        all = session.select(book).orderBy(book.id).list();
    }

    @Test
    void queriesFindWhatMemoryFinds() {
        int queries = QUERIES / 2;
        int found = 0;
        for (long i = SEED; i < SEED + queries; i++) {
            RandomQuery random = new RandomQuery(i);
            Query<Book> query = random.of(session.select(book));
            List<Book> matching = random.matching(all);
            assertThat(query.list()).as("seed %d: %s", i, query).isEqualTo(random.page(matching));
            assertThat(query.total()).as("total of seed %d: %s", i, query).isEqualTo(matching.size());
            found += matching.size();
        }
        assertThat(found).isGreaterThan(queries);
    }

    @Test
    void groupsHaveTheSumsThatMemoryHas() {
        int found = 0;
        for (long i = SEED; i < SEED + QUERIES / 4; i++) {
            RandomGroups random = new RandomGroups(i, kind != TestDatabase.SQLITE);
            var query = random.of(session);
            List<String> rows = RandomGroups.texts(query.list());
            assertThat(rows).as("seed %d: %s", i, query).isEqualTo(random.expected(all));
            found += rows.size();
        }
        assertThat(found).isGreaterThan(QUERIES / 4);
    }

    /** Of whole numbers of each width, near the ends of their types. */
    @Test
    void sumsAndAveragesOfEachWidth() {
        RandomTallies.fill(session);
        List<Tally> tallies = session.select(tally).list();
        int found = 0;
        for (long i = SEED; i < SEED + QUERIES / 8; i++) {
            RandomTallies random = new RandomTallies(i);
            List<String> rows = random.found(session);
            assertThat(rows).as("seed %d: %s", i, sent()).isEqualTo(random.expected(tallies));
            found += rows.size();
        }
        assertThat(found).isGreaterThan(QUERIES / 8);
    }

    @Test
    void pairsAreThoseOfMemory() {
        List<Review> reviews = session.select(review).orderBy(review.id).list();
        int found = 0;
        for (long i = SEED; i < SEED + QUERIES / 8; i++) {
            RandomPairs random = new RandomPairs(i);
            List<String> rows = random.found(session);
            assertThat(rows).as("seed %d: %s", i, sent()).isEqualTo(random.expected(all, reviews));
            found += rows.size();
        }
        assertThat(found).isGreaterThan(QUERIES / 8);
    }

    @Test
    void unionsIntersectionsAndDifferences() {
        int found = 0;
        for (long i = SEED; i < SEED + QUERIES / 8; i++) {
            RandomUnion random = new RandomUnion(i);
            var query = random.of(session);
            var rows = query.list();
            assertThat(rows).as("seed %d: %s", i, query).isEqualTo(random.expected(all));
            found += rows.size();
        }
        assertThat(found).isGreaterThan(QUERIES / 8);
    }

    @Test
    void rowsOfSql() {
        for (long i = SEED; i < SEED + QUERIES / 8; i++) {
            RandomSqlRows random = new RandomSqlRows(i);
            assertThat(random.found(session)).as("seed %d", i).isEqualTo(random.expected(all));
        }
    }

    /** By the path that queries have, in the session that has it and in one that does not. */
    @Test
    void byKey() {
        for (long i = SEED; i < SEED + QUERIES / 16; i++) {
            Random random = new Random(i);
            Book expected = all.get(random.nextInt(all.size()));
            assertThat(session.get(book, expected.id())).isSameAs(expected);
            long missing = -1 - random.nextInt(100);
            assertThat(session.find(book, missing)).isNull();
            try (Session other = fixture.database().openSession()) {
                Book read = random.nextBoolean() ? other.get(book, expected.id()) : other.find(book, expected.id());
                assertThat(read.title()).as("seed %d", i).isEqualTo(expected.title());
                assertThat(read.price()).isEqualTo(expected.price());
                assertThatThrownBy(() -> other.get(author, missing)).isInstanceOf(NotFoundException.class);
            }
        }
    }
}
