package dev.dovetail.query;

import dev.dovetail.dialect.Constant;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.path.PathSource;
import dev.dovetail.sql.Ordered;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of a keyset pagination, and the condition for the rows after a position. */
final class Keyset<E> {
    private final QuerySpec<E> query;
    private final List<OrderTerm<E>> order;

    Keyset(QuerySpec<E> query) {
        this.query = query;
        this.order = unique(query.root().source(), query.orderBy());
    }

    /** Returns {@code order} with the identifier appended, unless it is unique without it. */
    static <E> List<OrderTerm<E>> unique(PathSource root, List<OrderTerm<E>> order) {
        List<Attribute> missing = new ArrayList<>(root.type().ids());
        for (OrderTerm<E> term : order) {
            if (term.expression() instanceof Column<?, ?> column && column.source().equals(root)) {
                Attribute attribute = column.attribute();
                missing.remove(attribute);
                if (attribute.isUnique() && !attribute.isNullable()) {
                    return order;
                }
            }
        }
        List<OrderTerm<E>> terms = new ArrayList<>(order);
        for (Attribute id : missing) {
            terms.add(new Column<E, Object>(root, id.index()).asc());
        }
        return terms;
    }

    /**
     * Checks that each row has one known position in the order.
     *
     * @throws IllegalArgumentException if there is no order, or a term has no known position for each row
     */
    Keyset<E> checked(Dialect dialect) {
        if (query.orderBy().isEmpty()) {
            throw new IllegalArgumentException("after(...) goes on in the order of the query, which has none: its "
                    + "first page"
                    + " could be any rows of " + query.root().type().name()
                    + ". Call orderBy(...) before, on each page.");
        }
        for (OrderTerm<E> term : order) {
            SqlNode expression = term.expression();
            if (QueryCompiler.multiplies(expression, query.root().source(), dialect)) {
                throw new IllegalArgumentException("after(...) cannot go by what each() leads to, of which a "
                        + query.root().type().name() + " can have several. Order by columns of "
                        + query.root().type().name() + " or of what it refers to.");
            }
            if (term.nullsAreFirst() == null && isNullable(expression)) {
                throw new IllegalArgumentException(OrderPlace.name(expression, order.indexOf(term))
                        + " can be null. Say where nulls stand in the order, for example "
                        + OrderPlace.code(expression) + (term.isDescending() ? ".desc()" : ".asc()")
                        + ".nullsLast(), to go on after an entity.");
            }
        }
        return this;
    }

    /** Returns the values of {@code entity} that determine its position. */
    @Nullable Object[] place(Object entity) {
        return new OrderPlace(query).of(order, entity);
    }

    /** Returns the condition for the rows after the position with {@code values}, one for each term. */
    Condition<E> after(@Nullable Object[] values) {
        @Nullable Object[] stored = new OrderPlace(query).stored(order, values);
        List<Condition<E>> ways = new ArrayList<>();
        List<Condition<E>> same = new ArrayList<>();
        for (int i = 0; i < stored.length; i++) {
            OrderTerm<E> term = order.get(i);
            Object value = stored[i];
            Condition<E> later = later(term, value);
            if (later != null) {
                List<Condition<E>> way = new ArrayList<>(same);
                way.add(later);
                ways.add(way.size() == 1 ? later : new And<>(way));
            }
            same.add(value == null ? new NullTest<>(term.expression(), false) : compare(term, "=", value));
        }
        return new Or<>(ways);
    }

    private @Nullable Condition<E> later(OrderTerm<E> term, @Nullable Object value) {
        SqlNode column = term.expression();
        Boolean nullsFirst = term.nullsAreFirst();
        if (value == null) {
            return Boolean.TRUE.equals(nullsFirst) ? new NullTest<>(column, true) : null;
        }
        Condition<E> later = compare(term, term.isDescending() ? "<" : ">", value);
        return Boolean.FALSE.equals(nullsFirst) && isNullable(column)
                ? new Or<>(List.of(later, new NullTest<>(column, false)))
                : later;
    }

    /** Compares values by their position in the order: equal values may be stored differently. */
    private static <E> Condition<E> compare(OrderTerm<E> term, String operator, Object value) {
        return new Comparison<>(new Ordered(term.expression(), term.type()), operator,
                new Ordered(new Constant(value, term.type()), term.type()));
    }

    private boolean isNullable(SqlNode expression) {
        return new Nullness(query).canBeNull(expression);
    }
}
