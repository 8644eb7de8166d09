package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Book_.book;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.query.model.Book;
import dev.dovetail.query.Query;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Queries that nobody thought of find what an evaluation in memory finds, in the same order and on the same page. */
class RandomQueryTest extends LibraryTest {
    @Test
    void queriesFindWhatMemoryFinds() {
        long seed = Long.getLong("dovetail.random.seed", 0);
        int queries = Integer.getInteger("dovetail.random.conditions", 400);
        List<Book> all = session.select(book).orderBy(book.id).list();
        int found = 0;
        for (long i = seed; i < seed + queries; i++) {
            RandomQuery random = new RandomQuery(i);
            Query<Book> query = random.of(session.select(book));
            List<Book> matching = random.matching(all);
            assertThat(query.list()).as("seed %d: %s", i, query).isEqualTo(random.page(matching));
            assertThat(query.total()).as("total of seed %d: %s", i, query).isEqualTo(matching.size());
            found += matching.size();
        }
        assertThat(found).isGreaterThan(queries);
    }
}
