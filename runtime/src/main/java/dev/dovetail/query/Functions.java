package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Constant;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.generated.Source;
import dev.dovetail.path.PathSource;
import dev.dovetail.sql.Text;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Functions that do not belong to one expression, for static import. Other functions are methods of the expressions.
 */
public final class Functions {
    private Functions() {}

    /** Returns the condition that all conditions are true. */
    @SafeVarargs
    public static <R> Condition<R> allOf(Condition<R> first, Condition<R>... others) {
        List<Condition<R>> parts = new ArrayList<>();
        parts.add(first);
        for (Condition<R> condition : others) {
            parts.add(condition);
        }
        return new And<>(parts);
    }

    /** Returns the condition that all conditions are true. It is true if {@code conditions} is empty. */
    public static <R> Condition<R> allOf(Collection<? extends Condition<R>> conditions) {
        return new And<>(List.copyOf(conditions));
    }

    /** Returns the condition that at least one condition is true. It is false if {@code conditions} is empty. */
    public static <R> Condition<R> anyOf(Collection<? extends Condition<R>> conditions) {
        return new Or<>(List.copyOf(conditions));
    }

    /** Returns the condition that at least one condition is true. */
    @SafeVarargs
    public static <R> Condition<R> anyOf(Condition<R> first, Condition<R>... others) {
        List<Condition<R>> parts = new ArrayList<>();
        parts.add(first);
        for (Condition<R> condition : others) {
            parts.add(condition);
        }
        return new Or<>(parts);
    }

    /** Returns the negation of {@code condition}. */
    public static <R> Condition<R> not(Condition<R> condition) {
        return condition.not();
    }

    /** Starts a {@code CASE} expression: {@code caseWhen(...).then("good").otherwise("bad")}. */
    public static <R> Case.Start<R> caseWhen(Condition<R> condition) {
        return new Case.Start<>(condition);
    }

    /** Returns a string as an expression. */
    public static <R> StringExpression<R> value(String text) {
        return new ComputedText<>(TextNodes.literal(text));
    }

    /** Returns a number as an expression. */
    public static <R, N extends Number> NumberExpression<R, N> value(N number) {
        ColumnType type = ColumnType.of(number.getClass());
        return new ComputedNumber<>(new Literal(new Constant(number, type), type), type);
    }

    /**
     * Returns a constant that is stored like the values of {@code like}, for example of an enum or another converted
     * type: {@code value(post.state, State.DRAFT)}.
     */
    public static <R, T> ComparableExpression<R, T> value(Expression<R, T> like, T value) {
        return new Computed<>(new Literal(like.bound(value), like.type()), like);
    }

    /**
     * Returns a constant.
     *
     * @throws IllegalArgumentException if a column decides how the value is stored, for example an enum
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

    /**
     * Returns a string that is written into the SQL instead of bound as a parameter. Corresponds to jOOQ's
     * {@code inline}.
     */
    public static <R> StringExpression<R> inline(String text) {
        return new ComputedText<>(new Inlined(new Constant(text, ColumnType.STRING)));
    }

    /**
     * Returns a number that is written into the SQL instead of bound as a parameter. Corresponds to jOOQ's
     * {@code inline}.
     */
    public static <R, N extends Number> NumberExpression<R, N> inline(N number) {
        ColumnType type = ColumnType.of(number.getClass());
        return new ComputedNumber<>(new Inlined(new Constant(number, type)), type);
    }

    /**
     * Returns a value that is written into the SQL instead of bound as a parameter. It is bound if the database has no
     * literal for its type. Corresponds to jOOQ's {@code inline}.
     */
    public static <R, T> ComparableExpression<R, T> inline(T value) {
        ColumnType type = stored(value);
        return new ComputedValue<>(new Inlined(new Constant(value, type)), type);
    }

    /** Returns {@code COUNT(*)}: the number of all rows, or of the rows of a group. */
    public static <R> NumberAggregate<R, Long> count() {
        return new ComputedNumber<>(new Text("COUNT(*)"), ColumnType.LONG);
    }

    /** Returns {@code ROW_NUMBER()}: the number of a row in its window, from 1. */
    public static Window.Function rowNumber() {
        return new Window.Function("ROW_NUMBER()");
    }

    /** Returns {@code RANK()}: equal rows get the same rank, and the next ranks are skipped, as in 1, 1, 3. */
    public static Window.Function rank() {
        return new Window.Function("RANK()");
    }

    /** Returns {@code DENSE_RANK()}: equal rows get the same rank, and no rank is skipped, as in 1, 1, 2. */
    public static Window.Function denseRank() {
        return new Window.Function("DENSE_RANK()");
    }

    /** Returns a window of the rows with equal values of {@code expressions}. */
    @SafeVarargs
    public static <R> Window<R> partitionBy(Expression<R, ?>... expressions) {
        List<Expression<R, ?>> partition = new ArrayList<>();
        for (Expression<R, ?> expression : expressions) {
            partition.add(expression);
        }
        return new Window<>(partition, List.of());
    }

    /** Returns a window of all rows, ordered by {@code terms}. */
    @SafeVarargs
    public static <R> Window<R> orderedBy(Ordering<R>... terms) {
        List<OrderTerm<R>> order = new ArrayList<>();
        for (Ordering<R> term : terms) {
            order.addAll(term.terms());
        }
        return new Window<>(List.of(), order);
    }

    /**
     * Creates a root for a subquery, by the constructor of its companion: {@code User_<Post> u = alias(User_::new)} for
     * a subquery in a query of posts.
     */
    public static <R, P extends EntityPath<R, ?>> P alias(Function<Source, P> companion) {
        PathSource source = PathSource.alias();
        P path = companion.apply(source);
        source.become(((EntityPath<R, ?>) path).type());
        return path;
    }

    /** Starts a correlated subquery, which can use the columns of the outer query. */
    public static <R> Correlated<R> from(EntityPath<R, ?> alias) {
        return new Correlated<>(alias.source(), List.of(), List.of(), List.of(), -1);
    }

    /**
     * Uses an uncorrelated query with one column as a value. The value is null if the query returns no row.
     *
     * @throws IllegalArgumentException if {@code query} does not select exactly one expression
     */
    public static <R, T> ComparableExpression<R, T> scalar(Values<T> query) {
        if (!(query.selected() instanceof Expression<?, T> column)) {
            throw new IllegalArgumentException("A query that stands for a value gives one column: " + query);
        }
        return new Computed<>(new Correlated.Bracketed(Uncorrelated.of(query, "scalar(query)")), column);
    }

    /** Returns the condition that an uncorrelated query returns a row. */
    public static <R> Condition<R> exists(Values<?> query) {
        return new ExistsIn<>(Uncorrelated.of(query, "exists(query)"));
    }

    /** Returns the year of a date. */
    public static <R> Summand<R, Integer, Long> year(Expression<R, ? extends Temporal> time) {
        return field("YEAR", time);
    }

    /** Returns the month of a date, from 1. */
    public static <R> Summand<R, Integer, Long> month(Expression<R, ? extends Temporal> time) {
        return field("MONTH", time);
    }

    /** Returns the day of the month, from 1. */
    public static <R> Summand<R, Integer, Long> day(Expression<R, ? extends Temporal> time) {
        return field("DAY", time);
    }

    /** Returns the hour of a time, from 0. */
    public static <R> Summand<R, Integer, Long> hour(Expression<R, ? extends Temporal> time) {
        return field("HOUR", time);
    }

    /** Returns the minute of a time, from 0. */
    public static <R> Summand<R, Integer, Long> minute(Expression<R, ? extends Temporal> time) {
        return field("MINUTE", time);
    }

    /** Returns the second of a time, from 0, without fractions. */
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
     * Returns a condition written in SQL, for features that this API does not have: {@code condition("{0} SIMILAR TO
     * {1}", post.title, value("a|b"))}.
     *
     * @param sql the SQL, with the number of each operand in braces
     * @param operands the operands; use {@link #value} for values
     */
    @SafeVarargs
    public static <R> Condition<R> condition(String sql, Expression<R, ?>... operands) {
        return new ConditionText<>(Fragment.of(sql, operands));
    }

    /**
     * Returns an expression written in SQL, for features that this API does not have: {@code expression(Integer.class,
     * "ASCII({0})", post.title)}.
     *
     * @param type the type of its values
     * @param sql the SQL, with the number of each operand in braces
     * @param operands the operands; use {@link #value} for values
     */
    @SafeVarargs
    public static <R, T> ComparableExpression<R, T> expression(Class<T> type, String sql,
            Expression<R, ?>... operands) {
        SqlNode fragment = Fragment.of(sql, operands);
        return new ComputedValue<>(fragment, ColumnType.of(type));
    }
}
