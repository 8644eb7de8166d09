package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Book_.book;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;

import dev.dovetail.it.query.model.Book;
import dev.dovetail.query.OrderTerm;
import dev.dovetail.query.Query;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** A query that nobody thought of, and the same over objects in memory: conditions, joins, an order, a page and plans. */
final class RandomQuery {
    private final Random random;
    private final RandomCondition condition;
    private final OrderTerm<Book> order;
    private final Comparator<Book> inMemory;
    private final int limit;
    private final int offset;

    RandomQuery(long seed) {
        this.random = new Random(seed * 31 + 17);
        this.condition = RandomCondition.of(seed);
        boolean descending = random.nextBoolean();
        boolean nullsFirst = random.nextBoolean();
        OrderTerm<Book> term;
        Comparator<Book> comparator;
        switch (random.nextInt(5)) {
            case 3 -> {
                OrderTerm<Book> price = descending ? book.price.desc() : book.price.asc();
                term = nullsFirst ? price.nullsFirst() : price.nullsLast();
                Comparator<BigDecimal> numbers = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
                comparator = Comparator.comparing(Book::price,
                        nullsFirst ? Comparator.nullsFirst(numbers) : Comparator.nullsLast(numbers));
            }
            case 0 -> {
                OrderTerm<Book> rating = descending ? book.rating.desc() : book.rating.asc();
                term = nullsFirst ? rating.nullsFirst() : rating.nullsLast();
                Comparator<Integer> numbers = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
                comparator = Comparator.comparing(Book::rating,
                        nullsFirst ? Comparator.nullsFirst(numbers) : Comparator.nullsLast(numbers));
            }
            case 1 -> {
                term = descending ? book.reviews().count().desc() : book.reviews().count().asc();
                comparator = directed(Comparator.comparing((Book each) -> each.reviews().size()), descending);
            }
            case 2 -> {
                term = descending ? book.title.desc() : book.title.asc();
                comparator = directed(Comparator.comparing(Book::title), descending);
            }
            default -> {
                term = descending ? book.pages.desc() : book.pages.asc();
                comparator = directed(Comparator.comparing(Book::pages), descending);
            }
        }
        this.order = term;
        this.inMemory = comparator.thenComparing(Book::id);
        this.limit = random.nextInt(3) == 0 ? -1 : random.nextInt(20);
        this.offset = random.nextInt(3) == 0 ? random.nextInt(10) : 0;
    }

    private static Comparator<Book> directed(Comparator<Book> comparator, boolean descending) {
        return descending ? comparator.reversed() : comparator;
    }

    /** The query, started with all books. */
    Query<Book> of(Query<Book> all) {
        Query<Book> query = all.where(condition.condition());
        query = switch (random.nextInt(5)) {
            case 0 -> query.leftJoin(book.author());
            case 1 -> query.leftJoin(book.reviews());
            case 2 -> query.leftJoin(book.categories()).leftJoin(book.reviews());
            default -> query;
        };
        query = switch (random.nextInt(5)) {
            case 0 -> query.with(joined(book.author()));
            case 1 -> query.with(joined(book.reviews()), selectIn(book.categories()));
            case 2 -> query.with(joined(book.categories()), joined(book.author()));
            default -> query;
        };
        query = query.orderBy(order, book.id.asc());
        query = limit < 0 ? query : query.limit(limit);
        return offset == 0 ? query : query.offset(offset);
    }

    /** Those of all books that the condition holds for. */
    List<Book> matching(List<Book> all) {
        List<Book> found = new ArrayList<>();
        for (Book each : all) {
            if (Boolean.TRUE.equals(condition.test().apply(each))) {
                found.add(each);
            }
        }
        return found;
    }

    /** The page of these that the query gives, in order. */
    List<Book> page(List<Book> matching) {
        List<Book> sorted = new ArrayList<>(matching);
        sorted.sort(inMemory);
        int from = Math.min(offset, sorted.size());
        return sorted.subList(from, limit < 0 ? sorted.size() : Math.min(sorted.size(), from + limit));
    }
}
