package dev.dovetail.query;

import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Tracked;
import dev.dovetail.sql.ColumnOf;
import dev.dovetail.sql.Constant;
import dev.dovetail.sql.Ordered;
import dev.dovetail.sql.SqlNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the condition that a row comes after another one in a query's order. */
final class Keyset {
    private final EntityType<?> type;
    private final Source root;

    Keyset(Source root) {
        this.root = root;
        this.type = root.type();
    }

    /** The order with the identifier at its end, so that no two rows share a place. */
    <E> List<OrderTerm<E>> unique(List<OrderTerm<E>> order) {
        List<OrderTerm<E>> terms = new ArrayList<>(order);
        for (Attribute id : type.ids()) {
            boolean there = false;
            for (OrderTerm<E> term : order) {
                there |= attribute(term) == id;
            }
            if (!there) {
                terms.add(new OrderTerm<>(new ColumnOf(root, id.column()), id.type(), false, null));
            }
        }
        return terms;
    }

    /** What holds for the rows after {@code entity}. */
    <E> Condition<E> after(List<OrderTerm<E>> order, Tracked entity) {
        List<Condition<E>> ways = new ArrayList<>();
        List<Condition<E>> same = new ArrayList<>();
        for (OrderTerm<E> term : order) {
            Attribute attribute = attribute(term);
            Object value = attribute.toColumn(entity.$get(attribute.index()));
            Condition<E> later = later(term, attribute, value);
            if (later != null) {
                List<Condition<E>> way = new ArrayList<>(same);
                way.add(later);
                ways.add(way.size() == 1 ? later : new And<>(way));
            }
            same.add(value == null
                    ? new NullTest<>(term.expression(), false)
                    : new Comparison<>(term.expression(), "=", new Constant(value, attribute.type())));
        }
        return new Or<>(ways);
    }

    private static <E> @Nullable Condition<E> later(OrderTerm<E> term, Attribute attribute, @Nullable Object value) {
        SqlNode column = term.expression();
        Boolean nullsFirst = term.nullsAreFirst();
        if (value == null) {
            return Boolean.TRUE.equals(nullsFirst) ? new NullTest<>(column, true) : null;
        }
        Condition<E> later =
                new Comparison<>(new Ordered(column, attribute.type()), term.isDescending() ? "<" : ">",
                        new Ordered(new Constant(value, attribute.type()), attribute.type()));
        return Boolean.FALSE.equals(nullsFirst) && attribute.isNullable()
                ? new Or<>(List.of(later, new NullTest<>(column, false)))
                : later;
    }

    private Attribute attribute(OrderTerm<?> term) {
        SqlNode expression = term.expression();
        for (Attribute attribute : type.attributes()) {
            boolean same = expression instanceof Column<?, ?> column
                    ? column.source().equals(root) && column.attribute() == attribute
                    : expression.equals(new ColumnOf(root, attribute.column()));
            if (same) {
                if (attribute.isNullable() && term.nullsAreFirst() == null) {
                    throw new IllegalArgumentException(type.name() + "." + attribute + " can be null. Say where nulls"
                            + " stand in the order, for example " + attribute + ".asc().nullsLast(), to go on after an"
                            + " entity.");
                }
                return attribute;
            }
        }
        throw new IllegalArgumentException("after(...) goes by the columns of " + type.name() + " itself; the order has"
                + " a term that is none.");
    }
}
