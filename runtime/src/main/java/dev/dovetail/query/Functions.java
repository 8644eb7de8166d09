package dev.dovetail.query;

import dev.dovetail.sql.ColumnType;
import dev.dovetail.sql.Constant;
import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.Text;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Functions that do not belong to one expression; meant to be imported statically. All others are methods of
 * expressions.
 */
public final class Functions {
    private Functions() {}

    /** All hold. */
    @SafeVarargs
    public static <R> Condition<R> allOf(Condition<R> first, Condition<R>... others) {
        List<Condition<R>> parts = new ArrayList<>();
        parts.add(first);
        for (Condition<R> condition : others) {
            parts.add(condition);
        }
        return new And<>(parts);
    }

    /** All hold; of an empty collection, everywhere. */
    public static <R> Condition<R> allOf(Collection<? extends Condition<R>> conditions) {
        return new And<>(List.copyOf(conditions));
    }

    /** At least one holds; of an empty collection, nowhere. */
    public static <R> Condition<R> anyOf(Collection<? extends Condition<R>> conditions) {
        return new Or<>(List.copyOf(conditions));
    }

    /** At least one holds. */
    @SafeVarargs
    public static <R> Condition<R> anyOf(Condition<R> first, Condition<R>... others) {
        List<Condition<R>> parts = new ArrayList<>();
        parts.add(first);
        for (Condition<R> condition : others) {
            parts.add(condition);
        }
        return new Or<>(parts);
    }

    /** The condition does not hold. */
    public static <R> Condition<R> not(Condition<R> condition) {
        return condition.not();
    }

    /** A value that depends on conditions: {@code caseWhen(...).then("good").otherwise("bad")}. */
    public static <R> CaseStart<R> caseWhen(Condition<R> condition) {
        return new CaseStart<>(condition);
    }

    /** A text, the same in each row. */
    public static <R> StringExpression<R> value(String text) {
        return new ComputedText<>(Texts.literal(text));
    }

    /** A number, the same in each row. */
    public static <R, N extends Number> NumberExpression<R, N> value(N number) {
        ColumnType type = ColumnType.of(number.getClass());
        return new ComputedNumber<>(new Literal(new Constant(number, type), type), type);
    }

    /**
     * A value, the same in each row, which is stored as those of {@code like} are: of an enum, or of another type with
     * a converter ({@code value(post.state, State.DRAFT)}).
     */
    public static <R, T> ComparableExpression<R, T> value(Expression<R, T> like, T value) {
        return new Computed<>(new Literal(like.bound(value), like.type()), like);
    }

    /**
     * A value, the same in each row.
     *
     * @throws IllegalArgumentException if a column decides how it is stored, for example an enum
     */
    public static <R, T> ComparableExpression<R, T> value(T value) {
        ColumnType type = stored(value);
        return new ComputedValue<>(new Literal(new Constant(value, type), type), type);
    }

    private static ColumnType stored(Object value) {
        if (ColumnType.holds(value.getClass())) {
            return ColumnType.of(value.getClass());
        }
        String type = value instanceof Enum<?> constant ? constant.getDeclaringClass().getSimpleName()
                : value.getClass().getSimpleName();
        throw new IllegalArgumentException("A " + type + " is stored as its column says. Write"
                + " value(column, " + (value instanceof Enum<?> constant ? type + "." + constant.name() : "value")
                + ") with a column of this type in place of column.");
    }

    /** A text, written into the statement instead of bound to a parameter (jOOQ's {@code inline}). */
    public static <R> StringExpression<R> inline(String text) {
        return new ComputedText<>(new Inlined(new Constant(text, ColumnType.STRING)));
    }

    /** A number, written into the statement instead of bound to a parameter (jOOQ's {@code inline}). */
    public static <R, N extends Number> NumberExpression<R, N> inline(N number) {
        ColumnType type = ColumnType.of(number.getClass());
        return new ComputedNumber<>(new Inlined(new Constant(number, type)), type);
    }

    /**
     * A value, written into the statement instead of bound to a parameter (jOOQ's {@code inline}). It is bound all the
     * same where the database has no literal for its type.
     */
    public static <R, T> ComparableExpression<R, T> inline(T value) {
        ColumnType type = stored(value);
        return new ComputedValue<>(new Inlined(new Constant(value, type)), type);
    }

    /** How many rows there are, of all or of each group. */
    public static <R> NumberAggregate<R, Long> count() {
        return new ComputedNumber<>(new Text("COUNT(*)"), ColumnType.LONG);
    }

    /** The number of a row in its window, from 1. */
    public static WindowFunction rowNumber() {
        return new WindowFunction("ROW_NUMBER()");
    }

    /**
     * The place of a row in the order of its window, from 1; equal rows share one, and places are left out after them.
     */
    public static WindowFunction rank() {
        return new WindowFunction("RANK()");
    }

    /** The place of a row in the order of its window, from 1; equal rows share one, and none is left out. */
    public static WindowFunction denseRank() {
        return new WindowFunction("DENSE_RANK()");
    }

    /** The window of the rows that have these in common. */
    @SafeVarargs
    public static <R> Window<R> partitionBy(Expression<R, ?>... expressions) {
        List<Expression<R, ?>> partition = new ArrayList<>();
        for (Expression<R, ?> expression : expressions) {
            partition.add(expression);
        }
        return new Window<>(partition, List.of());
    }

    /** The window of all rows, in an order. */
    @SafeVarargs
    public static <R> Window<R> orderedBy(Ordering<R>... terms) {
        List<OrderTerm<R>> order = new ArrayList<>();
        for (Ordering<R> term : terms) {
            order.add(term.term());
        }
        return new Window<>(List.of(), order);
    }

    /**
     * A root of a query within another one, made by its companion's constructor: {@code User_<Post> u =
     * alias(User_::new)} for a query within one of posts.
     */
    public static <R, P extends EntityPath<R, ?>> P alias(Function<Source, P> companion) {
        Source source = Source.alias();
        P path = companion.apply(source);
        source.become(((EntityPath<R, ?>) path).type());
        return path;
    }

    /** A query within another one, whose rows it sees. */
    public static <R> Correlated<R> from(EntityPath<R, ?> alias) {
        return new Correlated<>(alias.source(), List.of(), List.of(), List.of(), -1);
    }

    /** The one value that a query gives, which has no part in the rows of this one; null where it gives none. */
    public static <R, T> ComparableExpression<R, T> scalar(Values<T> query) {
        if (!(query.selected() instanceof Expression<?, T> column)) {
            throw new IllegalArgumentException("A query that stands for a value gives one column: " + query);
        }
        return new Computed<>(new Correlated.Bracketed(query.select()), column);
    }

    /** A query, which has no part in the rows of this one, gives a row. */
    public static <R> Condition<R> exists(Values<?> query) {
        return new ExistsIn<>(query.select());
    }

    /** The year of a date. */
    public static <R> Summand<R, Integer, Long> year(Expression<R, ? extends Temporal> time) {
        return field("YEAR", time);
    }

    /** The month of a date, from 1. */
    public static <R> Summand<R, Integer, Long> month(Expression<R, ? extends Temporal> time) {
        return field("MONTH", time);
    }

    /** The day of the month. */
    public static <R> Summand<R, Integer, Long> day(Expression<R, ? extends Temporal> time) {
        return field("DAY", time);
    }

    /** The hour of a time, from 0. */
    public static <R> Summand<R, Integer, Long> hour(Expression<R, ? extends Temporal> time) {
        return field("HOUR", time);
    }

    /** The minute of a time, from 0. */
    public static <R> Summand<R, Integer, Long> minute(Expression<R, ? extends Temporal> time) {
        return field("MINUTE", time);
    }

    /** The second of a time, from 0, without fractions. */
    public static <R> Summand<R, Integer, Long> second(Expression<R, ? extends Temporal> time) {
        return field("SECOND", time);
    }

    private static <R> Summand<R, Integer, Long> field(String name, Expression<R, ? extends Temporal> time) {
        boolean ofTime = name.equals("HOUR") || name.equals("MINUTE") || name.equals("SECOND");
        if (time.type() == (ofTime ? ColumnType.DATE : ColumnType.TIME)) {
            throw new IllegalArgumentException(name.toLowerCase(Locale.ROOT) + "(" + time + "): a "
                    + (ofTime ? "LocalDate has no time." : "LocalTime has no date."));
        }
        return new ComputedNumber<>(new TimeField(name, time, time.type()), ColumnType.INT);
    }

    /**
     * A condition in SQL, for what this language does not have: {@code condition("{0} SIMILAR TO {1}", post.title,
     * value("a|b"))}.
     *
     * @param sql the text, with the numbers of operands in braces where they stand
     * @param operands the operands; values are {@link #value}
     */
    @SafeVarargs
    public static <R> Condition<R> condition(String sql, Expression<R, ?>... operands) {
        return new ConditionText<>(Fragment.of(sql, operands));
    }

    /**
     * An expression in SQL, for what this language does not have: {@code expression(Integer.class, "ASCII({0})",
     * post.title)}.
     *
     * @param type the type of its values
     * @param sql the text, with the numbers of operands in braces where they stand
     * @param operands the operands; values are {@link #value}
     */
    @SafeVarargs
    public static <R, T> ComparableExpression<R, T> expression(Class<T> type, String sql,
            Expression<R, ?>... operands) {
        SqlNode fragment = Fragment.of(sql, operands);
        return new ComputedValue<>(fragment, ColumnType.of(type));
    }
}
