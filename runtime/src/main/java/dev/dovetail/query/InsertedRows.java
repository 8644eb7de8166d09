package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Constant;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.Scaled;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.sql.StatementWriter;
import dev.dovetail.sql.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a query that are inserted into a table. Decimals are rounded to the scale of their columns, as an update
 * rounds them.
 *
 * @param query the query
 * @param into the columns of the table, in the order of the columns of the query
 * @param scales the number of fractional digits of each column of the query; negative if it is not known
 * @param type the discriminator of the rows, whose column comes last; null if there is none
 */
record InsertedRows(Values<?> query, List<Attribute> into, List<Integer> scales, @Nullable String type)
        implements SqlNode {
    /** Returns the SELECT; that of {@code query} itself if the database rounds what it inserts. */
    static SqlNode of(Values<?> query, List<Attribute> into, Dialect dialect, @Nullable String type) {
        List<Integer> scales = scales(query);
        if (scales.size() != into.size()) {
            throw new IllegalArgumentException("The insert has " + into.size() + " columns, but the query selects "
                    + scales.size()
                    + ". Select an embedded record by its path, which has a column for each component.");
        }
        if (type != null) {
            return new InsertedRows(query, into, dialect.roundsAssigned() ? List.of() : scales, type);
        }
        boolean fits = dialect.roundsAssigned();
        for (int i = 0; i < into.size() && !fits; i++) {
            if (!Assignment.fits(into.get(i), scales.get(i))) {
                return new InsertedRows(query, into, scales, null);
            }
        }
        return query.select();
    }

    private static List<Integer> scales(Values<?> query) {
        List<Integer> scales = new ArrayList<>();
        if (!(query instanceof Compound<?> compound)) {
            Selectable<?, ?> selected = query.selected();
            while (selected instanceof CteRow<?, ?> row) {
                selected = row.table().selected();
            }
            for (SqlNode column : new ProjectionLayout(selected).columns()) {
                scales.add(Scaled.of(column));
            }
            return scales;
        }
        List<Integer> left = scales(compound.sides().get(0));
        List<Integer> right = scales(compound.sides().get(1));
        for (int i = 0; i < left.size(); i++) {
            scales.add(left.get(i) < 0 || right.get(i) < 0 ? -1 : Math.max(left.get(i), right.get(i)));
        }
        return scales;
    }

    @Override
    public void writeTo(SqlWriter to) {
        StatementWriter out = StatementWriter.of(to);
        String rows = out.newAlias("rows");
        out.text("SELECT ");
        for (int i = 0; i < into.size(); i++) {
            SqlNode column = new Text(rows + ".c" + (i + 1));
            out.text(i == 0 ? "" : ", ").node(scales.size() != into.size() ? column
                    : Assignment.fitting(into.get(i), column, scales.get(i)));
        }
        if (type != null) {
            out.text(", ").literal(new Constant(type, ColumnType.STRING));
        }
        out.text(" FROM (").node(query.namedSelect()).text(") " + rows);
    }
}
