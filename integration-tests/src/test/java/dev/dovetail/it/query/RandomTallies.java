package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Tally_.tally;
import static dev.dovetail.query.Functions.allOf;

import dev.dovetail.it.query.model.Tally;
import dev.dovetail.it.query.model.Tally_;
import dev.dovetail.query.Condition;
import dev.dovetail.query.NumberAggregate;
import dev.dovetail.query.NumberExpression;
import dev.dovetail.session.Session;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sums, averages and extremes of whole numbers of each width, in groups; and the same of objects in memory. */
final class RandomTallies {
    /** A number of a row, as an expression and as a function, which gives null where SQL says null. */
    private record Part(NumberExpression<Tally, ?> expression, Function<Tally, Number> value) {}

    /** What is computed of a group. */
    private record Term(NumberAggregate<Tally, ?> expression, Function<List<Tally>, Object> value) {}

    private final Random random;
    private final Part key;
    private final List<Term> terms = new ArrayList<>();
    private final List<Condition<Tally>> having = new ArrayList<>();
    private final List<Function<List<Tally>, Boolean>> inMemory = new ArrayList<>();

    RandomTallies(long seed) {
        random = new Random(seed * 31 + 41);
        int by = 2 + random.nextInt(5);
        key = random.nextBoolean() ? new Part(tally.bucket.mod(by), each -> each.bucket() % by)
                : new Part(tally.extra.mod((short) by), each -> each.extra() == null ? null : each.extra() % by);
        for (int i = 0; i < 4; i++) {
            terms.add(term(part()));
        }
        if (random.nextBoolean()) {
            long least = random.nextInt(90_000) - 45_000L;
            having.add(tally.small.sum().ge(least));
            inMemory.add(group -> group.stream().mapToLong(Tally::small).sum() >= least);
        }
        if (random.nextBoolean()) {
            double most = random.nextInt() * 0.75;
            having.add(tally.amount.avg().lt(most));
            inMemory.add(group -> group.stream().mapToLong(Tally::amount).average().orElseThrow() < most);
        }
    }

    static void fill(Session session) {
        Random random = new Random(11);
        for (int i = 0; i < 40; i++) {
            boolean down = random.nextInt(4) == 0;
            session.add(Tally_.create().bucket(random.nextInt(12)).tiny((byte) near(random, Byte.MAX_VALUE, 9, down))
                    .small((short) near(random, Short.MAX_VALUE, 99, down))
                    .amount(near(random, Integer.MAX_VALUE, 999, down))
                    .wide((random.nextLong() >> 7) + (down ? -1 : 1))
                    .extra(random.nextInt(4) == 0 ? null : (Short) (short) near(random, Short.MAX_VALUE, 30_000, down))
                    .more(random.nextInt(4) == 0 ? null
                            : (Integer) near(random, Integer.MAX_VALUE, 2_000_000_000, down)));
        }
        session.flush();
    }

    private static int near(Random random, int most, int room, boolean down) {
        int value = most - random.nextInt(room);
        return down ? -value : value;
    }

    private Part part() {
        int far = 1 + random.nextInt(1_000_000);
        return switch (random.nextInt(12)) {
            case 0 -> new Part(tally.tiny, Tally::tiny);
            case 1, 2 -> new Part(tally.small, Tally::small);
            case 3 -> new Part(tally.extra, Tally::extra);
            case 4 -> new Part(tally.amount, Tally::amount);
            case 5 -> new Part(tally.more, Tally::more);
            case 6 -> new Part(tally.wide, Tally::wide);
            case 7 -> new Part(tally.small.negated(), each -> -each.small());
            case 8 -> new Part(tally.amount.negated(), each -> -each.amount());
            case 9 -> new Part(tally.amount.asLong().times((long) far), each -> each.amount() * (long) far);
            case 10 -> new Part(tally.extra.coalesce((short) 7), each -> each.extra() == null ? 7 : each.extra());
            default -> new Part(tally.amount.dividedBy(far), each -> each.amount() / far);
        };
    }

    private Term term(Part part) {
        return switch (random.nextInt(5)) {
            case 0, 1 -> new Term(part.expression.sum(), group -> whole(part, group).reduce(BigInteger::add)
                    .orElse(null));
            case 2 -> new Term(part.expression.avg(), group -> {
                List<BigInteger> all = whole(part, group).toList();
                return all.isEmpty() ? null : new BigDecimal(all.stream().reduce(BigInteger.ZERO, BigInteger::add))
                        .divide(BigDecimal.valueOf(all.size()), MathContext.DECIMAL64);
            });
            case 3 -> new Term(part.expression.min(), group -> whole(part, group).min(BigInteger::compareTo)
                    .orElse(null));
            default -> new Term(part.expression.max(), group -> whole(part, group).max(BigInteger::compareTo)
                    .orElse(null));
        };
    }

    private static Stream<BigInteger> whole(Part part, List<Tally> group) {
        return group.stream().map(part.value).filter(each -> each != null)
                .map(each -> BigInteger.valueOf(each.longValue()));
    }

    /** What the database finds, each group as a text, by its key. */
    List<String> found(Session session) {
        var query = session.select(tally).columns(key.expression, terms.get(0).expression, terms.get(1).expression,
                terms.get(2).expression, terms.get(3).expression).groupBy(key.expression).having(allOf(having));
        return query.list().stream().map(row -> text(row.first(), List.of(text(row.second()), text(row.third()),
                text(row.fourth()), text(row.fifth())))).sorted().toList();
    }

    List<String> expected(List<Tally> all) {
        Map<String, List<Tally>> groups = new TreeMap<>(all.stream()
                .collect(Collectors.groupingBy(each -> text(key.value.apply(each)))));
        return groups.values().stream().filter(group -> inMemory.stream().allMatch(each -> each.apply(group)))
                .map(group ->
                        text(key.value.apply(group.get(0)), terms.stream().map(each -> text(each.value.apply(group)))
                                .toList()))
                .sorted().toList();
    }

    private static String text(Object key, List<String> values) {
        return key + ": " + String.join(" ", values);
    }

    /** Whole numbers exactly; averages by their first ten digits. */
    private static String text(Object number) {
        return number instanceof Double || number instanceof BigDecimal
                ? String.format(Locale.ROOT, "%.9e", ((Number) number).doubleValue()) : String.valueOf(number);
    }
}
