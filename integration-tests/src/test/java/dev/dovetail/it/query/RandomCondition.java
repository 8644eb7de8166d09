package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Book_.book;
import static dev.dovetail.query.Functions.allOf;
import static dev.dovetail.query.Functions.anyOf;
import static dev.dovetail.query.Functions.caseWhen;

import dev.dovetail.it.query.model.Book;
import dev.dovetail.it.query.model.State;
import dev.dovetail.query.Condition;
import dev.dovetail.query.NumberExpression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * A condition, and the same as a function of an object, which gives null where SQL says unknown.
 *
 * @param condition the condition
 * @param test the function
 */
record RandomCondition(Condition<Book> condition, Function<Book, Boolean> test) {
    /** A number of a book, as an expression and as a function. */
    private record Number(NumberExpression<Book, Integer> expression, Function<Book, Integer> value) {}

    /** The condition of a seed, always the same. */
    static RandomCondition of(long seed) {
        return any(new Random(seed), 3);
    }

    private static RandomCondition any(Random random, int depth) {
        int kind = random.nextInt(depth > 0 ? 19 : 14);
        return switch (kind) {
            case 0, 1 -> comparison(random);
            case 2 -> text(random);
            case 3 -> nulls(random);
            case 4 -> membership(random);
            case 5 -> new RandomCondition(book.inPrint, Book::inPrint);
            case 6 -> author(random);
            case 7 -> reviews(random);
            case 8 -> state(random);
            case 9 -> categories(random);
            case 10 -> price(random);
            case 11 -> repeated(random);
            case 12 -> decimals(random);
            case 13 -> keys(random);
            case 14, 15 -> and(any(random, depth - 1), any(random, depth - 1));
            case 16 -> or(any(random, depth - 1), any(random, depth - 1));
            case 17 -> collection(random, depth);
            default -> not(any(random, depth - 1));
        };
    }

    private static RandomCondition and(RandomCondition a, RandomCondition b) {
        return new RandomCondition(a.condition.and(b.condition), both(a.test, b.test));
    }

    private static RandomCondition or(RandomCondition a, RandomCondition b) {
        return new RandomCondition(a.condition.or(b.condition), either(a.test, b.test));
    }

    private static Function<Book, Boolean> both(Function<Book, Boolean> a, Function<Book, Boolean> b) {
        return each -> {
            Boolean left = a.apply(each);
            Boolean right = b.apply(each);
            if (Boolean.FALSE.equals(left) || Boolean.FALSE.equals(right)) {
                return false;
            }
            return left == null || right == null ? null : true;
        };
    }

    private static Function<Book, Boolean> either(Function<Book, Boolean> a, Function<Book, Boolean> b) {
        return opposite(both(opposite(a), opposite(b)));
    }

    private static Function<Book, Boolean> opposite(Function<Book, Boolean> a) {
        return each -> {
            Boolean value = a.apply(each);
            return value == null ? null : !value;
        };
    }

    /** Any number of conditions in a list: none are all true, and none of them is. */
    private static RandomCondition collection(Random random, int depth) {
        boolean every = random.nextBoolean();
        Function<Book, Boolean> together = each -> every;
        List<Condition<Book>> conditions = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            RandomCondition next = any(random, depth - 1);
            conditions.add(next.condition);
            together = every ? both(together, next.test) : either(together, next.test);
        }
        return new RandomCondition(every ? allOf(conditions) : anyOf(conditions), together);
    }

    private static RandomCondition not(RandomCondition a) {
        return new RandomCondition(a.condition.not(), opposite(a.test));
    }

    private static Number number(Random random, int depth) {
        int constant = 1 + random.nextInt(9);
        if (depth == 0) {
            return random.nextBoolean() ? new Number(book.pages, Book::pages) : new Number(book.rating, Book::rating);
        }
        Number other = number(random, depth - 1);
        Number more = number(random, 0);
        return switch (random.nextInt(8)) {
            case 0 -> new Number(other.expression.plus(constant), each -> map(other.value.apply(each), v -> v + constant));
            case 1 -> new Number(other.expression.times(constant), each -> map(other.value.apply(each), v -> v * constant));
            case 2 -> new Number(other.expression.minus(more.expression), each -> {
                Integer right = more.value.apply(each);
                return right == null ? null : map(other.value.apply(each), v -> v - right);
            });
            case 3 -> new Number(other.expression.mod(constant), each -> map(other.value.apply(each), v -> v % constant));
            case 4 -> new Number(other.expression.dividedBy(constant),
                    each -> map(other.value.apply(each), v -> v / constant));
            case 5 -> new Number(other.expression.coalesce(constant), each -> {
                Integer value = other.value.apply(each);
                return value == null ? (Integer) constant : value;
            });
            case 6 -> new Number(caseWhen(book.inPrint).then(other.expression).otherwise(constant),
                    each -> each.inPrint() ? other.value.apply(each) : (Integer) constant);
            default -> new Number(book.title.length().plus(other.expression),
                    each -> map(other.value.apply(each), v -> v + each.title().length()));
        };
    }

    private static Boolean map(BigDecimal value, Function<BigDecimal, Boolean> function) {
        return value == null ? null : function.apply(value);
    }

    private static Integer map(Integer value, Function<Integer, Integer> function) {
        return value == null ? null : function.apply(value);
    }

    private static RandomCondition comparison(Random random) {
        Number left = number(random, random.nextInt(3));
        if (random.nextInt(3) == 0) {
            int low = random.nextInt(300);
            int high = low + random.nextInt(500);
            return new RandomCondition(left.expression.between(low, high), each -> {
                Integer value = left.value.apply(each);
                return value == null ? null : (Boolean) (value >= low && value <= high);
            });
        }
        Number right = number(random, 1);
        boolean less = random.nextBoolean();
        return new RandomCondition(less ? left.expression.lt(right.expression) : left.expression.ge(right.expression),
                each -> {
                    Integer a = left.value.apply(each);
                    Integer b = right.value.apply(each);
                    return a == null || b == null ? null : (Boolean) (less ? a < b : a >= b);
                });
    }

    private static RandomCondition text(Random random) {
        String part = List.of("Snow", "o'", "%", "_", "river 1", "N", "g").get(random.nextInt(7));
        return switch (random.nextInt(4)) {
            case 0 -> new RandomCondition(book.title.contains(part), each -> each.title().contains(part));
            case 1 -> new RandomCondition(book.title.startsWith(part), each -> each.title().startsWith(part));
            case 2 -> new RandomCondition(book.title.concat("!").upper().endsWith(part),
                    each -> (each.title() + "!").toUpperCase(Locale.ROOT).endsWith(part));
            default -> new RandomCondition(book.title.containsIgnoreCase(part),
                    each -> each.title().toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)));
        };
    }

    private static RandomCondition nulls(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new RandomCondition(book.rating.isNull(), each -> each.rating() == null);
            case 1 -> new RandomCondition(book.price.isNotNull(), each -> each.price() != null);
            default -> new RandomCondition(book.author().isNull(), each -> each.author() == null);
        };
    }

    /** A decimal is compared exactly, on whichever side it stands. */
    private static RandomCondition price(Random random) {
        BigDecimal limit = BigDecimal.valueOf(random.nextInt(6_000) - 500, random.nextInt(3));
        BigDecimal high = limit.add(BigDecimal.valueOf(random.nextInt(2_000), 2));
        return switch (random.nextInt(4)) {
            case 0 -> new RandomCondition(book.price.lt(limit), each -> map(each.price(), v -> v.compareTo(limit) < 0));
            case 1 -> new RandomCondition(book.price.between(limit, high),
                    each -> map(each.price(), v -> v.compareTo(limit) >= 0 && v.compareTo(high) <= 0));
            case 2 -> new RandomCondition(book.price.coalesce(limit).ge(high),
                    each -> (each.price() == null ? limit : each.price()).compareTo(high) >= 0);
            default -> new RandomCondition(book.price.nullIf(limit).gt(high), each -> each.price() == null
                    || each.price().compareTo(limit) == 0 ? null : (Boolean) (each.price().compareTo(high) > 0));
        };
    }

    /** A list that is longer than those that have parameters, of numbers or of computed texts, with a value many times. */
    private static RandomCondition repeated(Random random) {
        Set<Integer> values = new HashSet<>();
        List<Integer> list = new ArrayList<>();
        int size = random.nextBoolean() ? 1_001 + random.nextInt(2_000) : 1 + random.nextInt(40);
        for (int i = 0; i < size; i++) {
            int value = random.nextInt(1 + random.nextInt(1_000));
            values.add(value);
            list.add(value);
        }
        if (random.nextBoolean()) {
            return new RandomCondition(book.pages.plus(1).in(list), each -> values.contains(each.pages() + 1));
        }
        List<String> titles = list.stream().map(each -> "Night river " + each + "!").toList();
        return new RandomCondition(book.title.concat("!").notIn(titles), each -> !titles.contains(each.title() + "!"));
    }

    private static RandomCondition membership(Random random) {
        List<Integer> values = List.of(1 + random.nextInt(5), 1 + random.nextInt(5));
        return new RandomCondition(book.rating.in(values),
                each -> each.rating() == null ? null : (Boolean) values.contains(each.rating()));
    }

    private static RandomCondition state(Random random) {
        State state = State.values()[random.nextInt(3)];
        return new RandomCondition(book.state.ne(state), each -> each.state() != state);
    }

    private static RandomCondition author(Random random) {
        String name = List.of("Ada", "Bob", "cy").get(random.nextInt(3));
        return new RandomCondition(book.author().name.eq(name),
                each -> each.author() == null ? null : (Boolean) each.author().name().equals(name));
    }

    private static RandomCondition reviews(Random random) {
        int stars = 1 + random.nextInt(5);
        return switch (random.nextInt(3)) {
            case 0 -> new RandomCondition(book.reviews().any(r -> r.stars.gt(stars)),
                    each -> each.reviews().stream().anyMatch(r -> r.stars() > stars));
            case 1 -> new RandomCondition(book.reviews().all(r -> r.stars.ge(book.rating)), each -> each.reviews().stream()
                    .allMatch(r -> each.rating() != null && r.stars() >= each.rating()));
            default -> new RandomCondition(book.reviews().count().lt((long) stars),
                    each -> each.reviews().size() < stars);
        };
    }

    private static RandomCondition categories(Random random) {
        String name = "Shelf " + random.nextInt(3);
        return new RandomCondition(book.categories().none(c -> c.parent().name.eq(name)), each -> each.categories().stream()
                .noneMatch(c -> c.parent() != null && c.parent().name().equals(name)));
    }

    /** A decimal that is computed is compared exactly, with a constant or with another one. */
    private static RandomCondition decimals(Random random) {
        RandomDecimal one = RandomDecimal.of(random, 1 + random.nextInt(3));
        if (random.nextBoolean()) {
            BigDecimal limit = RandomDecimal.constant(random).multiply(RandomDecimal.constant(random));
            return new RandomCondition(one.expression().ge(limit),
                    each -> map(one.value().apply(each), v -> v.compareTo(limit) >= 0));
        }
        RandomDecimal other = RandomDecimal.of(random, random.nextInt(2));
        return new RandomCondition(one.expression().lt(other.expression()), each -> {
            BigDecimal right = other.value().apply(each);
            return right == null ? null : map(one.value().apply(each), v -> v.compareTo(right) < 0);
        });
    }

    /** The key of what a row refers to, for which nothing is joined. */
    private static RandomCondition keys(Random random) {
        // Keys begin with 0 or 1, and some authors have no books.
        long key = random.nextInt(9);
        Function<Book, Long> author = each -> each.author() == null ? null : each.author().id();
        return switch (random.nextInt(5)) {
            case 0 -> new RandomCondition(book.author().id.eq(key), each -> author.apply(each) == null ? null
                    : (Boolean) (author.apply(each) == key));
            case 1 -> new RandomCondition(book.author().id.notIn(key, key + 2), each -> author.apply(each) == null ? null
                    : (Boolean) (author.apply(each) != key && author.apply(each) != key + 2));
            case 2 -> new RandomCondition(book.author().id.isNull(), each -> each.author() == null);
            case 3 -> new RandomCondition(book.author().id.plus(key).lt(book.rating.asLong()), each ->
                    author.apply(each) == null || each.rating() == null ? null
                            : (Boolean) (author.apply(each) + key < each.rating()));
            default -> new RandomCondition(book.reviews().any(r -> r.book().author().id.ge(key)),
                    each -> !each.reviews().isEmpty() && each.author() != null && each.author().id() >= key);
        };
    }
}
