package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.path.Join;
import dev.dovetail.path.JoinKind;
import dev.dovetail.path.PathSource;
import dev.dovetail.sql.ColumnOf;
import dev.dovetail.sql.Ordered;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Converts left joins to inner joins where a condition needs the joined row. A comparison is never true if the column's
 * row is missing, and an inner join lets the database choose the order of the tables.
 */
final class Required {
    private Required() {}

    /**
     * Returns {@code wanted} and inner joins for the paths whose columns the conditions compare.
     *
     * @param wanted the explicit joins
     * @param conditions the conditions, all of which must be true
     */
    static List<Join> joins(List<Join> wanted, List<? extends Condition<?>> conditions) {
        List<Join> joins = new ArrayList<>(wanted);
        for (Condition<?> condition : conditions) {
            require(condition, joins);
        }
        return joins;
    }

    private static void require(Condition<?> condition, List<Join> joins) {
        if (condition instanceof And<?> and) {
            for (Condition<?> part : and.parts()) {
                require(part, joins);
            }
        } else if (condition instanceof Comparison<?> comparison) {
            require(comparison.left(), joins);
            require(comparison.right(), joins);
        } else if (condition instanceof Between<?> between) {
            require(between.operand(), joins);
        } else if (condition instanceof Membership<?> membership) {
            require(membership.operand(), joins);
        } else if (condition instanceof Pattern<?> pattern) {
            require(pattern.operand(), joins);
        } else if (condition instanceof NullTest<?> test && test.negated()) {
            require(test.operand(), joins);
        }
    }

    private static void require(SqlNode operand, List<Join> joins) {
        PathSource source = source(operand);
        if (source == null || source.isRoot() || source.isEach()) {
            return;
        }
        if (isJoined(source, joins)) {
            return;
        }
        PathSource holder = operand(operand) instanceof Column<?, ?> column ? column.holder() : source;
        if (!holder.isRoot() && !holder.isEach() && !isJoined(holder, joins)) {
            joins.add(new Join(holder, JoinKind.INNER, null));
        }
    }

    private static boolean isJoined(PathSource source, List<Join> joins) {
        for (Join join : joins) {
            if (join.source().equals(source)) {
                return true;
            }
        }
        return false;
    }

    private static SqlNode operand(SqlNode operand) {
        return operand instanceof Ordered ordered ? operand(ordered.expression()) : operand;
    }

    private static @Nullable PathSource source(SqlNode operand) {
        if (operand instanceof Column<?, ?> column) {
            return column.source();
        }
        if (operand instanceof Ordered ordered) {
            return source(ordered.expression());
        }
        return operand instanceof ColumnOf column && column.table() instanceof PathSource source ? source : null;
    }
}
