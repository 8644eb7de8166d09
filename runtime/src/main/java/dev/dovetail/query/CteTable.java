package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.path.FreeNames;
import dev.dovetail.sql.ColumnOf;
import dev.dovetail.sql.CommonTable;
import java.util.ArrayList;
import java.util.List;

/** The query of a common table expression, with the names of its columns. */
final class CteTable implements CommonTable {
    private final String name;
    private final Selectable<?, ?> selected;
    private final List<SqlNode> expressions;
    private final List<String> columns = new ArrayList<>();
    private SqlNode select;

    CteTable(String name, Selectable<?, ?> selected, SqlNode select) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A common table expression needs a name, for example \"found\".");
        }
        this.name = name;
        this.selected = selected;
        this.select = select;
        this.expressions = new ProjectionLayout(selected).columns();
        List<String> own = new ArrayList<>();
        for (SqlNode expression : expressions) {
            own.add(columnName(expression));
        }
        for (String column : own) {
            boolean taken = column.isEmpty() || columns.stream().anyMatch(column::equalsIgnoreCase);
            columns.add(taken ? FreeNames.beside(own, "c" + (columns.size() + 1)) : column);
        }
    }

    private static String columnName(SqlNode expression) {
        if (expression instanceof Column<?, ?> column) {
            return column.attribute().column();
        }
        return expression instanceof ColumnOf column ? column.column() : "";
    }

    /**
     * Makes the table recursive.
     *
     * @param seed the SELECT of the first rows
     * @param step the SELECT of the next rows, which may read from this table
     */
    void unionAll(SqlNode seed, SqlNode step) {
        this.select = new Union(seed, step);
    }

    /** Returns the projection of the query. */
    Selectable<?, ?> selected() {
        return selected;
    }

    /** Returns the name of the column of {@code expression}. */
    String column(Expression<?, ?> expression) {
        for (int i = 0; i < expressions.size(); i++) {
            if (isSame(expressions.get(i), expression)) {
                return columns.get(i);
            }
        }
        throw new IllegalArgumentException(name + " has no field for " + expression
                + ", which its query does not select."
                + " Its columns are " + String.join(", ", columns) + ".");
    }

    private static boolean isSame(SqlNode column, Expression<?, ?> expression) {
        return column.equals(expression) || bare(column).equals(bare(expression));
    }

    /** Returns what an expression that only hands on a column hands on. */
    private static SqlNode bare(SqlNode expression) {
        SqlNode node = expression;
        while (node instanceof Computed<?, ?> || node instanceof ComputedText<?>
                || node instanceof ComputedNumber<?, ?, ?> || node instanceof ScaledSelect) {
            node = node instanceof Computed<?, ?> computed ? computed.node()
                    : node instanceof ComputedText<?> text ? text.node()
                    : node instanceof ComputedNumber<?, ?, ?> number ? number.node() : ((ScaledSelect) node).node();
        }
        return node instanceof Column<?, ?> column ? column.source().column(column.attribute()) : node;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public SqlNode select() {
        return select;
    }

    /** Both SELECTs, joined by UNION ALL. */
    private record Union(SqlNode seed, SqlNode step) implements SqlNode {
        @Override
        public void writeTo(SqlWriter out) {
            out.node(seed).text(" UNION ALL ").node(step);
        }
    }
}
