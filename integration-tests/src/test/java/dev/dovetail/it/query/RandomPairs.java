package dev.dovetail.it.query;

import static dev.dovetail.query.Shapes.shape;

import dev.dovetail.it.query.model.Book;
import dev.dovetail.it.query.model.Book_;
import dev.dovetail.it.query.model.Review;
import dev.dovetail.it.query.model.Review_;
import dev.dovetail.query.Condition;
import dev.dovetail.query.NumberExpression;
import dev.dovetail.query.PairQuery;
import dev.dovetail.session.Session;
import dev.dovetail.tuple.Tuple2;
import dev.dovetail.tuple.Tuple3;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A query with two roots, for its pairs or for groups of them, in an order and on a page; and the same in memory. */
final class RandomPairs {
    private final int on;
    private final int where;
    private final int by;
    private final long least;
    private final int most;
    private final boolean descending;
    private final int limit;
    private final int offset;
    /** Whether pairs are grouped. */
    final boolean grouped;

    RandomPairs(long seed) {
        Random random = new Random(seed * 31 + 11);
        on = random.nextInt(4);
        where = random.nextInt(4);
        by = 2 + random.nextInt(5);
        least = random.nextInt(20);
        most = random.nextInt(7);
        descending = random.nextBoolean();
        grouped = random.nextBoolean();
        limit = random.nextInt(4) == 0 ? -1 : random.nextInt(25);
        offset = random.nextInt(3) == 0 ? random.nextInt(20) : 0;
    }

    private static <R> Condition<R> on(int kind, int by, Book_<R> b, Review_<R> r) {
        return switch (kind) {
            case 0 -> b.rating.eq(r.stars);
            case 1 -> r.book().id.eq(b.id);
            case 2 -> b.pages.mod(by).lt(r.stars);
            default -> b.author().id.eq(r.book().author().id);
        };
    }

    private boolean on(Book b, Review r) {
        return switch (on) {
            case 0 -> b.rating() != null && b.rating() == r.stars();
            case 1 -> r.book() == b;
            case 2 -> b.pages() % by < r.stars();
            default -> b.author() != null && b.author() == r.book().author();
        };
    }

    private static <R> Condition<R> where(int kind, int by, Book_<R> b, Review_<R> r) {
        return switch (kind) {
            case 0 -> r.text.isNotNull().and(b.inPrint);
            case 1 -> b.price.lt(new BigDecimal(by * 6)).not();
            case 2 -> b.pages.plus(r.stars).mod(by).ne(0);
            default -> r.book().pages.ge(b.pages.minus(by * 50));
        };
    }

    private boolean where(Book b, Review r) {
        return switch (where) {
            case 0 -> r.text() != null && b.inPrint();
            case 1 -> b.price() != null && b.price().compareTo(new BigDecimal(by * 6)) >= 0;
            case 2 -> (b.pages() + r.stars()) % by != 0;
            default -> r.book().pages() >= b.pages() - by * 50;
        };
    }

    private static <R> NumberExpression<R, Integer> key(int by, Book_<R> b, Review_<R> r) {
        return b.pages.mod(by).plus(r.stars);
    }

    private int key(Book b, Review r) {
        return b.pages() % by + r.stars();
    }

    private PairQuery<Book, Review, Book_<Tuple2<Book, Review>>, Review_<Tuple2<Book, Review>>> pairs(Session session) {
        return session.from(Book_::new, Review_::new).on((b, r) -> on(on, by, b, r)).where((b, r) -> where(where, by, b, r));
    }

    /** What the database finds, each row as a text. */
    List<String> found(Session session) {
        var query = pairs(session);
        if (!grouped) {
            // The order has ties, which the keys of both decide.
            query = query.orderBy((b, r) -> descending ? key(by, b, r).desc() : key(by, b, r).asc());
            if (limit < 0 && offset == 0) {
                query = query.orderBy((b, r) -> b.id).orderBy((b, r) -> r.id);
            }
            query = limit < 0 ? query : query.limit(limit);
            query = offset == 0 ? query : query.offset(offset);
            return query.list().stream().map(each -> each.first().id() + " " + each.second().id()).toList();
        }
        query = query.groupBy((b, r) -> key(by, b, r)).having((b, r) -> r.id.count().ge(least))
                .having((b, r) -> key(by, b, r).le(most))
                .orderBy((b, r) -> descending ? key(by, b, r).desc() : key(by, b, r).asc());
        query = limit < 0 ? query : query.limit(limit);
        query = offset == 0 ? query : query.offset(offset);
        return query.columns((b, r) -> shape(Tuple3::new, key(by, b, r), r.id.count(), b.pages.sum())).list().stream()
                .map(Object::toString).toList();
    }

    /** What memory finds. */
    List<String> expected(List<Book> books, List<Review> reviews) {
        List<Tuple2<Book, Review>> pairs = new ArrayList<>();
        for (Book b : books) {
            for (Review r : reviews) {
                if (on(b, r) && where(b, r)) {
                    pairs.add(new Tuple2<>(b, r));
                }
            }
        }
        Comparator<Integer> direction = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<String> rows;
        if (grouped) {
            Map<Integer, List<Tuple2<Book, Review>>> groups = new TreeMap<>(direction);
            pairs.forEach(each -> groups.computeIfAbsent(key(each.first(), each.second()), k -> new ArrayList<>()).add(each));
            rows = groups.entrySet().stream().filter(each -> each.getValue().size() >= least && each.getKey() <= most)
                    .map(each -> new Tuple3<>(each.getKey(), (long) each.getValue().size(),
                            each.getValue().stream().mapToLong(pair -> pair.first().pages()).sum()).toString()).toList();
        } else {
            pairs.sort(Comparator.comparing((Tuple2<Book, Review> each) -> key(each.first(), each.second()), direction)
                    .thenComparing(each -> each.first().id()).thenComparing(each -> each.second().id()));
            rows = pairs.stream().map(each -> each.first().id() + " " + each.second().id()).toList();
        }
        int from = Math.min(offset, rows.size());
        return rows.subList(from, limit < 0 ? rows.size() : Math.min(rows.size(), from + limit));
    }
}
