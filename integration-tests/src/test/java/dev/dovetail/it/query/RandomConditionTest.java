package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Book_.book;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.query.model.Book;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Conditions that nobody thought of find what an evaluation in memory finds. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
class RandomConditionTest extends LibraryTest {
    @Parameter
    TestDatabase kind;

    @Override
    TestDatabase kind() {
        return kind;
    }

    @Test
    void conditionsFindWhatMemoryFinds() {
        compare(Integer.getInteger("dovetail.random.conditions", 400));
    }

    private void compare(int conditions) {
        List<Book> all = session.select(book).orderBy(book.id).list();
        int found = 0;
        for (int i = 0; i < conditions; i++) {
            RandomCondition random = RandomCondition.of(i);
            Set<Book> expected = new HashSet<>();
            for (Book each : all) {
                if (Boolean.TRUE.equals(random.test().apply(each))) {
                    expected.add(each);
                }
            }
            var query = session.select(book).where(random.condition());
            assertThat(new HashSet<>(query.list())).as("seed %d: %s", i, query).isEqualTo(expected);
            found += expected.size();
        }
        assertThat(found).isGreaterThan(conditions);
    }
}
