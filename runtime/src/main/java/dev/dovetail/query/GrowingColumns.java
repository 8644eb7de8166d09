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
 * The first rows of a recursive common table, of whose columns the database takes the types of all rows: those that a
 * step computes anew are made wide enough for any value.
 */
final class GrowingColumns {
    private GrowingColumns() {}

    /** Returns the select of the first rows. */
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

    /** What to say of a decimal number that gets digits after the point by a step; empty where none does. */
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

    /** Returns whether a step has the same column of another row, or hands on the value that it found. */
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
     * A select with casts around some of its columns.
     *
     * @param seed the select
     * @param grown the types of the columns that are cast; null for the others
     * @param finer why a database refuses it that keeps decimals as texts; empty for no reason
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
