package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Book_.book;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.query.model.Author;
import dev.dovetail.it.query.model.Book;
import dev.dovetail.query.ComparableExpression;
import dev.dovetail.query.OrderTerm;
import dev.dovetail.query.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Pages of any order and size, one after the other, are the whole in the order that sorting in memory gives. */
class RandomPagesTest extends LibraryTest {
    /** An order, and the same in memory. */
    private static final class RandomOrder {
        final List<OrderTerm<Book>> terms = new ArrayList<>();
        Comparator<Book> inMemory = (one, other) -> 0;

        RandomOrder(Random random) {
            for (int count = 1 + random.nextInt(3); count > 0; count--) {
                switch (random.nextInt(10)) {
                    case 0 -> add(random, book.rating, Book::rating, true);
                    case 1 -> add(random, book.price, Book::price, true);
                    case 2 -> add(random, book.published, Book::published, true);
                    case 3 -> add(random, book.state, each -> each.state().name(), false);
                    case 4 -> add(random, book.inPrint, Book::inPrint, false);
                    case 5 -> add(random, book.title, Book::title, false);
                    case 6 -> add(random, book.author().name, each -> of(each, Author::name), true);
                    case 7 -> add(random, book.author().country, each -> of(each, Author::country), true);
                    case 8 -> add(random, book.author().born, each -> of(each, Author::born), true);
                    default -> add(random, book.pages, Book::pages, false);
                }
            }
        }

        private static <T> T of(Book book, Function<Author, T> property) {
            return book.author() == null ? null : property.apply(book.author());
        }

        private <T extends Comparable<? super T>> void add(Random random, ComparableExpression<Book, ?> column,
                Function<Book, T> value, boolean nullable) {
            boolean descending = random.nextBoolean();
            OrderTerm<Book> term = descending ? column.desc() : column.asc();
            Comparator<T> comparator = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
            boolean nullsFirst = random.nextBoolean();
            if (nullable) {
                term = nullsFirst ? term.nullsFirst() : term.nullsLast();
            }
            terms.add(term);
            inMemory = inMemory.thenComparing(value,
                    nullsFirst ? Comparator.nullsFirst(comparator) : Comparator.nullsLast(comparator));
        }
    }

    @Test
    void pagesAreTheWhole() {
        long seed = Long.getLong("dovetail.random.seed", System.nanoTime() % 1_000_000);
        List<Book> all = session.select(book).list();
        for (long each = seed; each < seed + 60; each++) {
            Random random = new Random(each);
            RandomOrder order = new RandomOrder(random);
            Query<Book> query = session.select(book);
            for (OrderTerm<Book> term : order.terms) {
                query = query.orderBy(term);
            }
            query = switch (random.nextInt(5)) {
                case 0 -> query.with(joined(book.reviews()));
                case 1 -> query.with(joined(book.author()), selectIn(book.categories()));
                case 2 -> query.leftJoin(book.reviews());
                case 3 -> query.leftJoin(book.author());
                default -> query;
            };
            List<Book> sorted = new ArrayList<>(all);
            sorted.sort(order.inMemory.thenComparing(Book::id));
            assertThat(walk(query, random)).as("after, seed %d: %s", each, query).isEqualTo(sorted);
            assertThat(turn(query, random)).as("offset, seed %d: %s", each, query).isEqualTo(sorted);
            assertThat(query.first()).isEqualTo(sorted.get(0));
        }
    }

    private static List<Book> walk(Query<Book> query, Random random) {
        List<Book> found = new ArrayList<>();
        List<Book> page = query.limit(1 + random.nextInt(20)).list();
        while (!page.isEmpty()) {
            found.addAll(page);
            Book last = page.get(page.size() - 1);
            Query<Book> next = random.nextBoolean() ? query.after(last) : query.after(query.position(last));
            page = random.nextInt(9) == 0 ? next.stream().toList() : next.limit(1 + random.nextInt(20)).list();
        }
        return found;
    }

    private static List<Book> turn(Query<Book> query, Random random) {
        List<Book> found = new ArrayList<>();
        List<Book> page;
        do {
            page = query.offset(found.size()).limit(1 + random.nextInt(20)).list();
            found.addAll(page);
        } while (!page.isEmpty());
        return Collections.unmodifiableList(found);
    }
}
