package dev.dovetail.query;

import dev.dovetail.dialect.Constant;
import dev.dovetail.dialect.ExactNumber;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.sql.Call;
import dev.dovetail.sql.Cast;
import dev.dovetail.sql.Infix;
import java.util.List;
import java.util.Set;

/** Determines whether expressions can be null. Knows functions that are null only if an argument is null. */
final class Nullness {
    private static final Set<String> STRICT =
            Set.of("ABS", "FLOOR", "CEILING", "REPLACE", "SUBSTRING", "LOWER", "UPPER", "TRIM");

    private final QuerySpec<?> query;

    Nullness(QuerySpec<?> query) {
        this.query = query;
    }

    /** Returns whether {@code node} can be null in a row of the query. Returns true in doubt. */
    boolean canBeNull(SqlNode node) {
        if (node instanceof Column<?, ?> column) {
            return column.attribute().isNullable() || query.canMiss(column.source());
        }
        if (node instanceof Constant constant) {
            return constant.get() == null;
        }
        if (node instanceof Call call) {
            return call.name().equals("COALESCE") ? call.arguments().stream().allMatch(this::canBeNull)
                    : !STRICT.contains(call.name()) || any(call.arguments());
        }
        if (node instanceof Infix infix) {
            // Some databases return null for a division by zero.
            return infix.operator().equals("/") || any(List.of(infix.left(), infix.right()));
        }
        if (node instanceof Concatenation texts) {
            return any(texts.texts());
        }
        SqlNode inner = inner(node);
        return inner == node || canBeNull(inner);
    }

    private boolean any(List<? extends SqlNode> nodes) {
        return nodes.stream().anyMatch(this::canBeNull);
    }

    /** Returns the node that decides whether {@code node} is null, or {@code node} itself if it is not known. */
    private static SqlNode inner(SqlNode node) {
        if (node instanceof Computed<?, ?> computed) {
            return computed.node();
        }
        if (node instanceof ComputedText<?> text) {
            return text.node();
        }
        if (node instanceof ComputedNumber<?, ?, ?> number) {
            return number.node();
        }
        if (node instanceof ComputedValue<?, ?> value) {
            return value.node();
        }
        if (node instanceof TextFunction<?> function) {
            return function.argument();
        }
        if (node instanceof Literal literal) {
            return literal.value();
        }
        if (node instanceof Inlined inlined) {
            return inlined.constant();
        }
        if (node instanceof ExactNumber exact) {
            return exact.number();
        }
        if (node instanceof TextNodes.Length length) {
            return length.text();
        }
        if (node instanceof TimeField field) {
            return field.time();
        }
        return node instanceof Cast cast ? cast.operand() : node;
    }
}
