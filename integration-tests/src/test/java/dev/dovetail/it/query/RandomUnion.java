package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Book_.book;

import dev.dovetail.it.query.model.Book;
import dev.dovetail.query.Compound;
import dev.dovetail.query.NumberExpression;
import dev.dovetail.query.Selection;
import dev.dovetail.session.Session;
import dev.dovetail.tuple.Tuple2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Two queries or three that are united, intersected or subtracted, in an order and on a page; and the same in memory. */
final class RandomUnion {
    private enum Operator { UNION, UNION_ALL, INTERSECT, EXCEPT }

    /** One of the queries: its condition, and the number that it gives beside the state. */
    private record Side(RandomCondition condition, NumberExpression<Book, Integer> number, Function<Book, Integer> value) {
        Selection<Book, Tuple2<String, Integer>> of(Session session) {
            return session.select(book).where(condition.condition()).columns(book.title.substring(0, 1), number);
        }

        List<Tuple2<String, Integer>> rows(List<Book> all) {
            return all.stream().filter(each -> Boolean.TRUE.equals(condition.test().apply(each)))
                    .map(each -> new Tuple2<>(each.title().substring(0, 1), value.apply(each))).toList();
        }
    }

    private final List<Side> sides = new ArrayList<>();
    private final List<Operator> operators = new ArrayList<>();
    private final boolean numberDescending;
    private final int limit;
    private final int offset;

    RandomUnion(long seed) {
        Random random = new Random(seed * 31 + 3);
        int by = 2 + random.nextInt(5);
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            RandomCondition condition = RandomCondition.of(seed * 7 + i);
            sides.add(random.nextBoolean() ? new Side(condition, book.pages.mod(by), each -> each.pages() % by)
                    : new Side(condition, book.rating.coalesce(by), each -> each.rating() == null ? (Integer) by : each.rating()));
            operators.add(Operator.values()[random.nextInt(4)]);
        }
        numberDescending = random.nextBoolean();
        limit = random.nextInt(3) == 0 ? -1 : random.nextInt(12);
        offset = random.nextInt(3) == 0 ? random.nextInt(5) : 0;
    }

    private Compound<Tuple2<String, Integer>> all(Session session) {
        Compound<Tuple2<String, Integer>> all = null;
        for (int i = 1; i < sides.size(); i++) {
            var next = sides.get(i).of(session);
            var left = all == null ? sides.get(0).of(session) : all;
            all = switch (operators.get(i)) {
                case UNION -> left.union(next);
                case UNION_ALL -> left.unionAll(next);
                case INTERSECT -> left.intersect(next);
                case EXCEPT -> left.except(next);
            };
        }
        return all;
    }

    /** The query. */
    Compound<Tuple2<String, Integer>> of(Session session) {
        Compound<Tuple2<String, Integer>> all = all(session);
        all = (numberDescending ? all.orderByDescending(2) : all.orderBy(2)).orderBy(1);
        all = limit < 0 ? all : all.limit(limit);
        return offset == 0 ? all : all.offset(offset);
    }

    /** The rows of the page. */
    List<Tuple2<String, Integer>> expected(List<Book> books) {
        List<Tuple2<String, Integer>> all = sides.get(0).rows(books);
        for (int i = 1; i < sides.size(); i++) {
            List<Tuple2<String, Integer>> next = sides.get(i).rows(books);
            Set<Tuple2<String, Integer>> once = new LinkedHashSet<>(all);
            List<Tuple2<String, Integer>> both = new ArrayList<>(all);
            both.addAll(next);
            all = switch (operators.get(i)) {
                case UNION -> List.copyOf(new LinkedHashSet<>(both));
                case UNION_ALL -> both;
                case INTERSECT -> once.stream().filter(next::contains).toList();
                case EXCEPT -> once.stream().filter(each -> !next.contains(each)).toList();
            };
        }
        Comparator<Tuple2<String, Integer>> number = Comparator.comparing(Tuple2::second);
        List<Tuple2<String, Integer>> sorted = all.stream()
                .sorted((numberDescending ? number.reversed() : number).thenComparing(Tuple2::first)).toList();
        int from = Math.min(offset, sorted.size());
        return sorted.subList(from, limit < 0 ? sorted.size() : Math.min(sorted.size(), from + limit));
    }
}
