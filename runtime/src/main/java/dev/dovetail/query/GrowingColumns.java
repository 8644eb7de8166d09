package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Scaled;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.dialect.Storage;
import dev.dovetail.sql.ColumnOf;
import dev.dovetail.sql.StatementWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Casts columns in the first SELECT of a recursive query to a wide type. The database takes the types of all rows from
 * this SELECT, but a step may compute longer values.
 */
final class GrowingColumns {
    private GrowingColumns() {}

    /** Returns the SELECT of the first rows. */
    static SqlNode widened(CteTable table, Values<?> seed, Values<?> step) {
        List<SqlNode> first = new ProjectionLayout(seed.selected()).columns();
        List<SqlNode> further = new ProjectionLayout(step.selected()).columns();
        List<@Nullable ColumnType> grown = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            boolean grows = i < further.size() && first.get(i) instanceof Expression<?, ?> expression
                    && canGrow(expression.type()) && !isKept(table, i, first.get(i), further.get(i));
            grown.add(grows ? ((Expression<?, ?>) first.get(i)).type() : null);
        }
        String finer = finer(table, first, further);
        if (!finer.isEmpty()) {
            return new Widened(seed, grown, finer);
        }
        return grown.stream().allMatch(type -> type == null) ? seed.select() : new Widened(seed, grown, "");
    }

    /**
     * Returns a message about a decimal column to which a step adds decimal places, or an empty string if there is
     * none.
     */
    private static String finer(CteTable table, List<SqlNode> first, List<SqlNode> further) {
        for (int i = 0; i < Math.min(first.size(), further.size()); i++) {
            int before = Scaled.of(first.get(i));
            if (first.get(i) instanceof Expression<?, ?> expression && expression.type() == ColumnType.DECIMAL
                    && before >= 0 && Scaled.of(further.get(i)) > before) {
                return "column " + (i + 1) + " of " + table.name() + " has " + before
                        + " digits after the point in its first rows, and " + Scaled.of(further.get(i))
                        + " after a step. Compute with asDouble(), or in Java.";
            }
        }
        return "";
    }

    private static boolean canGrow(ColumnType type) {
        return type == ColumnType.STRING || type == ColumnType.DECIMAL || type == ColumnType.BIG_INTEGER;
    }

    /**
     * Returns whether the step keeps the type: it selects the same column of another row, or the value of this table.
     */
    private static boolean isKept(CteTable table, int index, SqlNode first, SqlNode further) {
        if (first instanceof Column<?, ?> column && further instanceof Column<?, ?> other) {
            return column.attribute().equals(other.attribute());
        }
        SqlNode node = further;
        while (node instanceof ComputedText<?> || node instanceof ComputedNumber<?, ?, ?>
                || node instanceof ScaledSelect) {
            node = node instanceof ComputedText<?> text ? text.node()
                    : node instanceof ComputedNumber<?, ?, ?> number ? number.node() : ((ScaledSelect) node).node();
        }
        return node instanceof ColumnOf column && column.table().commonTable() == table
                && column.column().equals(table.columns().get(index));
    }

    /**
     * A SELECT with casts of some columns.
     *
     * @param seed the query
     * @param grown the types of the columns to cast; null for other columns
     * @param finer why databases that store decimals as text cannot execute it; empty if they can
     */
    private record Widened(Values<?> seed, List<@Nullable ColumnType> grown, String finer) implements SqlNode {
        @Override
        public void writeTo(SqlWriter to) {
            StatementWriter out = StatementWriter.of(to);
            if (!finer.isEmpty() && out.dialect().storage(ColumnType.DECIMAL) == Storage.TEXT) {
                throw new IllegalStateException("A recursion cannot make decimals finer on " + out.dialect().name()
                        + ": " + finer);
            }
            String rows = out.newAlias("rows");
            out.text("SELECT ");
            for (int i = 0; i < grown.size(); i++) {
                ColumnType type = grown.get(i);
                String wide = type == null ? "" : out.dialect().growing(type);
                String column = rows + ".c" + (i + 1);
                out.text(i == 0 ? "" : ", ").text(wide.isEmpty() ? column : "CAST(" + column + " AS " + wide + ")");
            }
            out.text(" FROM (").node(seed.namedSelect()).text(") " + rows);
        }
    }
}
