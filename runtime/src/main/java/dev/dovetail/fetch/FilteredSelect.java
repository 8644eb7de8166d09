package dev.dovetail.fetch;

import dev.dovetail.dialect.Ability;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.jdbc.statement.Binding;
import dev.dovetail.path.Association;
import dev.dovetail.path.FreeNames;
import dev.dovetail.path.Join;
import dev.dovetail.path.Joins;
import dev.dovetail.path.KeyJoin;
import dev.dovetail.path.Named;
import dev.dovetail.path.PathSource;
import dev.dovetail.path.RootTables;
import dev.dovetail.path.RowColumns;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.sql.ColumnOf;
import dev.dovetail.sql.Filtered;
import dev.dovetail.sql.Infix;
import dev.dovetail.sql.Select;
import dev.dovetail.sql.StatementWriter;
import dev.dovetail.sql.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Selects the targets of a collection with the filter, order and limit of a fetch plan, for many owners at once. Each
 * row starts with the identifier of the owner. A window function limits the targets of each owner.
 */
public final class FilteredSelect {
    private final RelationshipMapping relationship;
    private final FetchOptions options;
    private final Dialect dialect;
    private final PathSource root;
    private final List<SqlNode> holders;
    private final SqlNode tables;
    private final @Nullable PathSource step;
    private final RowLayout layout;
    private final List<String> keyNames = new ArrayList<>();
    private final String place;

    /** Creates a SELECT of the targets of {@code relationship}, a collection, with {@code fetches}. */
    public FilteredSelect(RelationshipMapping relationship, FetchOptions options, List<FetchNode> fetches,
            Dialect dialect) {
        EntityMapping<?> target = relationship.target();
        this.relationship = relationship;
        this.options = options;
        this.dialect = dialect;
        this.root = PathSource.root(target);
        if (relationship.association() == null) {
            this.holders = root.columns(relationship.key());
            this.step = null;
            this.tables = new RootTables(root, null, List.of());
        } else {
            this.step = PathSource.root(relationship.owner()).inSubquery(relationship);
            this.holders = new Association(step).columns();
            this.tables = new PairedTargets(step, root, List.of());
        }
        this.layout = new RowLayout(root, holders.size() + 1, target.rowAttributes(), fetches, Set.of());
        this.place = FreeNames.beside(target, "place");
        for (int i = 1; i <= holders.size(); i++) {
            keyNames.add(FreeNames.beside(target, "key_" + i));
        }
    }

    /** Returns the first column of the target's attributes. */
    public int firstColumn() {
        return holders.size() + 1;
    }

    /** Returns the nodes of the targets' relationships, with the columns of joined ones. */
    public List<FetchNode> fetches() {
        return layout.nodes();
    }

    /** Returns the statement for {@code keys}. */
    public BoundSql statement(KeyedSelect.KeyValues keys) {
        List<SqlNode> where = new ArrayList<>();
        where.add(new KeySlots(holders, keys.size()));
        where.addAll(options.where());
        List<SqlNode> order = new ArrayList<>(options.orderBy());
        order.addAll(RowLayout.order(root, relationship));
        return (options.limit() < 0 || !isLimiting(dialect)
                ? all(where, order)
                : limited(where, order)).write(dialect);
    }

    /** Returns whether the database finds the first targets of each owner. */
    public static boolean isLimiting(Dialect dialect) {
        return dialect.hasWindows() && dialect.has(Ability.SUBQUERIES);
    }

    private Select all(List<SqlNode> where, List<SqlNode> order) {
        List<SqlNode> columns = new ArrayList<>(holders);
        columns.addAll(layout.columns());
        List<SqlNode> orderBy = new ArrayList<>(order);
        orderBy.addAll(layout.orderBy());
        SqlNode from = step == null
                ? new RootTables(root, null, layout.joins())
                : new PairedTargets(step, root, layout.joins());
        return Select.of(columns, from, where).orderBy(orderBy);
    }

    private Select limited(List<SqlNode> where, List<SqlNode> order) {
        Select select = Select.of(selected(order), tables, where);
        List<SqlNode> columns = new ArrayList<>();
        for (String name : keyNames) {
            columns.add(new ColumnOf(root, name));
        }
        columns.addAll(layout.columns());
        List<SqlNode> orderBy = new ArrayList<>();
        orderBy.add(new ColumnOf(root, place));
        orderBy.addAll(layout.orderBy());
        SqlNode within = new Infix(new ColumnOf(root, place), "<=", new Text(String.valueOf(options.limit())));
        return Select.of(columns, new RootTables(root, select, layout.joins()), List.of(within)).orderBy(orderBy);
    }

    /** Returns the columns of the targets, the keys of the owners, and the row number of each target. */
    private List<SqlNode> selected(List<SqlNode> order) {
        List<SqlNode> selected = new ArrayList<>();
        for (int i = 0; i < holders.size(); i++) {
            selected.add(new Named(holders.get(i), keyNames.get(i)));
        }
        selected.addAll(RowColumns.ofTable(root));
        List<SqlNode> terms = new ArrayList<>(order);
        if (terms.isEmpty()) {
            terms.addAll(root.columns(root.type().idIndexes()));
        }
        selected.add(new Named(new RowNumber(holders, terms), place));
        return selected;
    }

    /** Binds the keys and the values of the conditions, in the order of the SQL. */
    public Binding binding(BoundSql statement, KeyedSelect.KeyValues keys) {
        return new KeySlots.Filled(statement, keys);
    }

    /**
     * The number of a target among those of its owner.
     *
     * @param partition the key of the owner
     * @param order the order of the targets
     */
    public record RowNumber(List<SqlNode> partition, List<SqlNode> order) implements SqlNode {
        @Override
        public void writeTo(SqlWriter out) {
            out.text("ROW_NUMBER() OVER (PARTITION BY ").list(", ", partition).text(" ORDER BY ").list(", ", order)
                    .text(")");
        }
    }

    /**
     * The association table joined with the targets.
     *
     * @param step the step of the relationship
     * @param root the table reference of the target
     * @param joins the explicit joins
     */
    public record PairedTargets(PathSource step, PathSource root, List<Join> joins) implements Filtered {
        @Override
        public List<SqlNode> filters() {
            return root.filters();
        }

        @Override
        public void writeTo(SqlWriter to) {
            StatementWriter out = StatementWriter.of(to);
            out.table(new Association(step)).text(" JOIN ").table(root).text(" ON ");
            KeyJoin.writeFar(out, step, root);
            new Joins(root, joins).writeTo(out);
        }
    }
}
