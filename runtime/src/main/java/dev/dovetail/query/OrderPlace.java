package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.path.PathSource;
import dev.dovetail.track.ObjectTracking;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Converts the values that determine the position of a row in an order. */
final class OrderPlace {
    private final QuerySpec<?> query;

    OrderPlace(QuerySpec<?> query) {
        this.query = query;
    }

    /** Returns how messages name a term. */
    static String name(SqlNode expression, int index) {
        return expression instanceof Column<?, ?> ? expression.toString()
                : "Term " + (index + 1) + " of the order, which the database computes,";
    }

    /** Returns how a term is written in Java. */
    static String code(SqlNode expression) {
        return expression instanceof Column<?, ?> column ? code(column.source()) + "."
                + column.attribute().name().replace(".", "().")
                : "expression";
    }

    /** Returns how a path is written in Java. */
    static String code(PathSource source) {
        if (source.isStep()) {
            return code(source.parent()) + "." + source.relationship().name() + "()";
        }
        if (source.isLevel()) {
            return code(source.parent()) + ".as" + source.type().name() + "()";
        }
        String name = source.type().name();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /**
     * Returns the values of {@code entity} for the terms of {@code order}. Loads values that are not in memory.
     *
     * @throws IllegalArgumentException if a term is not a column, or is a column of a join with a condition
     */
    @Nullable Object[] of(List<? extends OrderTerm<?>> order, Object entity) {
        @Nullable Object[] values = new Object[order.size()];
        for (int i = 0; i < values.length; i++) {
            SqlNode expression = order.get(i).expression();
            if (!(expression instanceof Column<?, ?> column) || query.isNarrowed(column.source())) {
                throw new IllegalArgumentException("The place of a " + query.root().type().name()
                        + " cannot be told from the object: term " + (i + 1)
                        + " of the order is computed by the database."
                        + " Give the values of the order to after(...) instead, for example those that"
                        + " columns(...) selects beside the entity.");
            }
            Tracked holder = holder((Tracked) entity, column.source());
            values[i] = holder == null ? null : read(holder, column.attribute().index());
        }
        return values;
    }

    private static @Nullable Tracked holder(Tracked entity, PathSource source) {
        if (source.isRoot()) {
            return entity;
        }
        Tracked owner = holder(entity, source.parent());
        if (source.isLevel()) {
            return owner != null && owner.$type().isA(source.type()) ? owner : null;
        }
        return owner == null ? null : (Tracked) read(owner, source.relationship().index());
    }

    private static @Nullable Object read(Tracked object, int property) {
        if (!ObjectTracking.isLoaded(object, property)) {
            ObjectTracking.load(object, property);
        }
        return object.$get(property);
    }

    /**
     * Returns {@code values} as columns store them.
     *
     * @throws IllegalArgumentException if their number or the type of one is wrong
     */
    @Nullable Object[] stored(List<? extends OrderTerm<?>> order, @Nullable Object[] values) {
        if (values.length != order.size()) {
            throw new IllegalArgumentException("after(...) takes a value for each term of the order, the identifier at "
                    + "its"
                    + " end: " + described(order) + "; but was given " + Arrays.toString(values) + ".");
        }
        @Nullable Object[] stored = new Object[values.length];
        for (int i = 0; i < stored.length; i++) {
            stored[i] = stored(order, i, values[i]);
        }
        return stored;
    }

    private @Nullable Object stored(List<? extends OrderTerm<?>> order, int index, @Nullable Object value) {
        OrderTerm<?> term = order.get(index);
        SqlNode expression = term.expression();
        if (value == null) {
            if (term.nullsAreFirst() == null) {
                throw new IllegalArgumentException("after(...) was given null for " + termName(expression, index)
                        + ", which is never null.");
            }
            return null;
        }
        Object stored = value;
        if (expression instanceof Column<?, ?> column && column.attribute().isConverted()) {
            stored = converted(order, index, column.attribute(), value);
        }
        ColumnType type = term.type();
        if (type == ColumnType.LONG && (value instanceof Integer || value instanceof Short || value instanceof Byte)) {
            return ((Number) value).longValue();
        }
        if (!type.javaType().isInstance(stored)) {
            throw wrong(order, index, value);
        }
        return stored;
    }

    private @Nullable Object converted(List<? extends OrderTerm<?>> order, int index, Attribute attribute,
            Object value) {
        try {
            return attribute.toColumn(value);
        } catch (ClassCastException e) {
            IllegalArgumentException wrong = wrong(order, index, value);
            wrong.initCause(e);
            throw wrong;
        }
    }

    private IllegalArgumentException wrong(List<? extends OrderTerm<?>> order, int index, Object value) {
        return new IllegalArgumentException("after(...) was given " + value + " (" + value.getClass().getSimpleName()
                + ") for " + termName(order.get(index).expression(), index)
                + ". It takes a value for each term of the order: "
                + described(order) + ".");
    }

    private static String described(List<? extends OrderTerm<?>> order) {
        StringJoiner terms = new StringJoiner(", ");
        for (int i = 0; i < order.size(); i++) {
            SqlNode expression = order.get(i).expression();
            boolean converted = expression instanceof Column<?, ?> column && column.attribute().isConverted();
            terms.add(termName(expression, i) + " (" + (converted ? "what its property holds"
                    : order.get(i).type().javaType().getSimpleName()) + ")");
        }
        return terms.toString();
    }

    private static String termName(SqlNode expression, int index) {
        return expression instanceof Column<?, ?> ? expression.toString() : "term " + (index + 1);
    }
}
