package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Book_.book;

import dev.dovetail.it.query.model.Book;
import dev.dovetail.query.Summand;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A decimal that is computed of a book, and the same as a function, which gives null where SQL says null.
 *
 * @param expression the decimal
 * @param value the function
 */
record RandomDecimal(Summand<Book, BigDecimal, BigDecimal> expression, Function<Book, BigDecimal> value) {
    private RandomDecimal then(Summand<Book, BigDecimal, BigDecimal> next, UnaryOperator<BigDecimal> change) {
        return new RandomDecimal(next, each -> {
            BigDecimal before = value.apply(each);
            return before == null ? null : change.apply(before);
        });
    }

    private RandomDecimal with(RandomDecimal other, Summand<Book, BigDecimal, BigDecimal> next,
            BinaryOperator<BigDecimal> both) {
        return new RandomDecimal(next, each -> {
            BigDecimal left = value.apply(each);
            BigDecimal right = other.value.apply(each);
            return left == null || right == null ? null : both.apply(left, right);
        });
    }

    /** A constant with up to two digits after the point. */
    static BigDecimal constant(Random random) {
        return BigDecimal.valueOf(1 + random.nextInt(2_000), random.nextInt(3));
    }

    /** A decimal with at most so many steps, which needs no more than 64 bits on its way. */
    static RandomDecimal of(Random random, int depth) {
        if (depth == 0) {
            return switch (random.nextInt(4)) {
                case 0 -> new RandomDecimal(book.pages.asDecimal(), each -> BigDecimal.valueOf(each.pages()));
                case 1 -> new RandomDecimal(book.rating.asDecimal(),
                        each -> each.rating() == null ? null : BigDecimal.valueOf(each.rating()));
                default -> new RandomDecimal(book.price, Book::price);
            };
        }
        RandomDecimal one = of(random, depth - 1);
        RandomDecimal other = of(random, 0);
        BigDecimal constant = constant(random);
        int places = random.nextInt(3);
        var expression = one.expression;
        return switch (random.nextInt(12)) {
            case 0 -> one.then(expression.plus(constant), constant::add);
            case 1 -> one.then(expression.minus(constant), v -> v.subtract(constant));
            case 2 -> one.then(expression.times(constant), constant::multiply);
            case 3 -> one.then(expression.mod(constant), v -> v.remainder(constant));
            case 4 -> one.with(other, expression.plus(other.expression), BigDecimal::add);
            case 5 -> one.with(other, expression.minus(other.expression), BigDecimal::subtract);
            case 6 -> one.with(other, expression.times(other.expression), BigDecimal::multiply);
            case 7 -> one.then(expression.minus(constant).abs(), v -> v.subtract(constant).abs());
            case 8 -> one.then(expression.negated().floor(), v -> v.negate().setScale(0, RoundingMode.FLOOR));
            case 9 -> one.then(expression.ceil(), v -> v.setScale(0, RoundingMode.CEILING));
            case 10 -> new RandomDecimal(expression.coalesce(constant), each -> {
                BigDecimal value = one.value.apply(each);
                return value == null ? constant : value;
            });
            default -> one.then(expression.round(places), v -> v.setScale(places, RoundingMode.HALF_UP));
        };
    }
}
