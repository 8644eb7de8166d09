package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Book_.book;
import static dev.dovetail.query.Functions.allOf;
import static dev.dovetail.query.Functions.anyOf;
import static dev.dovetail.query.Functions.caseWhen;

import dev.dovetail.it.query.model.Book;
import dev.dovetail.query.Condition;
import dev.dovetail.query.NumberExpression;
import dev.dovetail.query.Selection;
import dev.dovetail.session.Session;
import dev.dovetail.tuple.Tuple5;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Groups by a computed number, of which some are left out by conditions on the group, with sums of each width, in an
 * order and on a page; and the same of objects in memory.
 */
final class RandomGroups {
    /** What is known of a group: its number, how many it has, and its sums. */
    private record Group(Integer key, long count, Long pages, BigInteger wide, BigDecimal price) {}

    /** What a group is told by. */
    private record Key(NumberExpression<Book, Integer> expression, Function<Book, Integer> value) {}

    private final Random random;
    private final RandomCondition condition;
    private final Key key;
    private final long factor;
    private final BigDecimal share;
    private final List<Condition<Book>> having = new ArrayList<>();
    private final List<Function<Group, Boolean>> inMemory = new ArrayList<>();
    private final boolean every;
    private final int limit;
    private final int offset;

    /** Those of a seed, with sums of any size or such that fit 64 bits. */
    RandomGroups(long seed, boolean anySize) {
        random = new Random(seed * 31 + 5);
        condition = RandomCondition.of(seed);
        key = key();
        factor = (1 + (random.nextLong() >>> 1) % 100_000_000_000_000L) * (anySize ? 90 : 1);
        share = BigDecimal.valueOf(1 + random.nextInt(900), random.nextInt(4));
        for (int conditions = random.nextInt(3); conditions > 0; conditions--) {
            filter();
        }
        every = random.nextBoolean() || having.isEmpty();
        limit = random.nextBoolean() ? -1 : random.nextInt(6);
        offset = random.nextInt(3) == 0 ? random.nextInt(4) : 0;
    }

    private Key key() {
        int by = 2 + random.nextInt(7);
        return switch (random.nextInt(6)) {
            case 0 -> new Key(book.pages.mod(by), each -> each.pages() % by);
            case 1 -> new Key(book.pages.dividedBy(100).plus(by), each -> each.pages() / 100 + by);
            case 2 -> new Key(book.rating, Book::rating);
            case 3 -> new Key(book.rating.coalesce(by).times(-by), each -> (each.rating() == null ? by : each.rating()) * -by);
            case 4 -> new Key(caseWhen(book.price.gt(new BigDecimal(by * 4))).then(by).otherwise(book.rating),
                    each -> each.price() != null && each.price().compareTo(new BigDecimal(by * 4)) > 0 ? (Integer) by
                            : each.rating());
            default -> new Key(book.title.length().minus(by), each -> each.title().length() - by);
        };
    }

    private void filter() {
        int limit = random.nextInt(8);
        switch (random.nextInt(5)) {
            case 0 -> {
                having.add(key.expression.gt(limit));
                inMemory.add(group -> group.key == null ? null : (Boolean) (group.key > limit));
            }
            case 1 -> {
                having.add(book.id.count().ge((long) limit));
                inMemory.add(group -> group.count >= limit);
            }
            case 2 -> {
                having.add(book.pages.sum().lt(limit * 1_000L));
                inMemory.add(group -> group.pages < limit * 1_000L);
            }
            case 3 -> {
                BigDecimal most = share.multiply(BigDecimal.valueOf(limit * 50L));
                having.add(book.price.times(share).sum().le(most));
                inMemory.add(group -> group.price == null ? null : (Boolean) (group.price.compareTo(most) <= 0));
            }
            default -> {
                having.add(key.expression.isNotNull());
                inMemory.add(group -> group.key != null);
            }
        }
    }

    private boolean has(Group group) {
        if (every) {
            return inMemory.stream().allMatch(each -> Boolean.TRUE.equals(each.apply(group)));
        }
        return inMemory.stream().anyMatch(each -> Boolean.TRUE.equals(each.apply(group)));
    }

    /** The query. */
    Selection<Book, Tuple5<Integer, Long, Long, BigInteger, BigDecimal>> of(Session session) {
        var query = session.select(book).where(condition.condition())
                .columns(key.expression, book.id.count(), book.pages.sum(), book.pages.asLong().times(factor).sum(),
                        book.price.times(share).sum())
                .groupBy(key.expression).having(every ? allOf(having) : anyOf(having))
                .orderBy(book.id.count().desc(), key.expression.asc().nullsFirst());
        var page = limit < 0 ? query : query.limit(limit);
        return offset == 0 ? page : page.offset(offset);
    }

    /** The rows of the page, each as a text. */
    List<String> expected(List<Book> all) {
        Map<Integer, List<Book>> groups = new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
        for (Book each : all) {
            if (Boolean.TRUE.equals(condition.test().apply(each))) {
                groups.computeIfAbsent(key.value.apply(each), nothing -> new ArrayList<>()).add(each);
            }
        }
        List<String> rows = new ArrayList<>(groups.entrySet().stream().map(each -> group(each.getKey(), each.getValue()))
                .filter(this::has).sorted(Comparator.comparing(Group::count).reversed())
                .map(each -> text(each.key, each.count, each.pages, each.wide, each.price)).toList());
        int from = Math.min(offset, rows.size());
        return rows.subList(from, limit < 0 ? rows.size() : Math.min(rows.size(), from + limit));
    }

    private Group group(Integer number, List<Book> members) {
        long pages = members.stream().mapToLong(Book::pages).sum();
        return new Group(number, members.size(), pages, BigInteger.valueOf(pages).multiply(BigInteger.valueOf(factor)),
                members.stream().map(Book::price).filter(Objects::nonNull).map(share::multiply).reduce(BigDecimal::add)
                        .orElse(null));
    }

    /** The rows that were found, each as a text. */
    static List<String> texts(List<Tuple5<Integer, Long, Long, BigInteger, BigDecimal>> found) {
        return found.stream().map(row -> text(row.first(), row.second(), row.third(), row.fourth(), row.fifth())).toList();
    }

    private static String text(Integer key, Long count, Long pages, BigInteger wide, BigDecimal price) {
        return key + " " + count + " " + pages + " " + wide + " "
                + (price == null ? "null" : price.stripTrailingZeros().toPlainString());
    }
}
