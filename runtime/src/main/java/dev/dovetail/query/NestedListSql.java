package dev.dovetail.query;

import dev.dovetail.compiled.NestedListSelect;
import dev.dovetail.compiled.ProjectionNode;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.fetch.FilteredSelect;
import dev.dovetail.fetch.KeySlots;
import dev.dovetail.fetch.KeyedSelect;
import dev.dovetail.fetch.RowLayout;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.jdbc.statement.Binding;
import dev.dovetail.path.Association;
import dev.dovetail.path.Named;
import dev.dovetail.path.PathSource;
import dev.dovetail.path.RootTables;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.sql.ColumnOf;
import dev.dovetail.sql.Infix;
import dev.dovetail.sql.Select;
import dev.dovetail.sql.Text;
import java.util.ArrayList;
import java.util.List;

/** Writes the SELECT of a {@link NestedList}. */
final class NestedListSql implements NestedListSelect {
    private final NestedList<?, ?, ?> listing;
    private final ProjectionLayout layout;
    private final PathSource root;
    private final List<SqlNode> holders;
    private final SqlNode tables;

    NestedListSql(NestedList<?, ?, ?> listing) {
        this.listing = listing;
        this.layout = new ProjectionLayout(listing.each());
        RelationshipMapping relationship = listing.relationship();
        this.root = PathSource.root(relationship.target());
        if (relationship.association() == null) {
            this.holders = root.columns(relationship.key());
            this.tables = new RootTables(root, null, List.of());
        } else {
            PathSource step = PathSource.root(relationship.owner()).inSubquery(relationship);
            this.holders = new Association(step).columns();
            this.tables = new FilteredSelect.PairedTargets(step, root, List.of());
        }
    }

    @Override
    public RelationshipMapping relationship() {
        return listing.relationship();
    }

    @Override
    public ProjectionNode part() {
        return layout.part();
    }

    @Override
    public int keyColumn() {
        return layout.columns().size() + 1;
    }

    @Override
    public long limit() {
        return listing.limit();
    }

    @Override
    public BoundSql statement(KeyedSelect.KeyValues keys, Dialect dialect) {
        List<SqlNode> where = new ArrayList<>();
        where.add(new KeySlots(holders, keys.size()));
        where.addAll(listing.where());
        List<SqlNode> order = new ArrayList<>(listing.orderBy());
        order.addAll(RowLayout.order(root, relationship()));
        List<SqlNode> columns = new ArrayList<>(layout.columns());
        columns.addAll(holders);
        Select all = Select.of(columns, tables, where).orderBy(order);
        QueryRoots roots = new QueryRoots.SingleRoot(root);
        boolean limits = listing.limit() >= 0 && FilteredSelect.isLimiting(dialect);
        return SelectionSpec.write(
                new SelectionSpec.Apart(roots, limits ? limited(columns, where, order) : all), dialect);
    }

    private SqlNode limited(List<SqlNode> columns, List<SqlNode> where, List<SqlNode> order) {
        List<SqlNode> named = SelectionSpec.named(columns);
        List<SqlNode> terms = new ArrayList<>(order);
        if (terms.isEmpty()) {
            terms.addAll(root.columns(root.type().idIndexes()));
        }
        named.add(new Named(new FilteredSelect.RowNumber(holders, terms), "place"));
        List<SqlNode> outer = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
            outer.add(new ColumnOf(root, "c" + i));
        }
        ColumnOf place = new ColumnOf(root, "place");
        SqlNode within = new Infix(place, "<=", new Text(String.valueOf(listing.limit())));
        return Select.of(outer, new RootTables(root, Select.of(named, tables, where), List.of()), List.of(within))
                .orderBy(List.of(place));
    }

    @Override
    public Binding binding(BoundSql statement, KeyedSelect.KeyValues keys) {
        return new KeySlots.Filled(statement, keys);
    }
}
