package dev.dovetail.query;

import dev.dovetail.jdbc.Binding;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.sql.ColumnOf;
import dev.dovetail.sql.Dialect;
import dev.dovetail.sql.Infix;
import dev.dovetail.sql.Occurrence;
import dev.dovetail.sql.Select;
import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Selects the elements of the lists of many rows at once ({@link Listing}). What is made of an element stands first in
 * each row of the answer, the key of the row to whose list it belongs last.
 */
public final class ListedSelect {
    private final Listing<?, ?, ?> listing;
    private final PartLayout layout;
    private final Source root;
    private final List<SqlNode> holders = new ArrayList<>();
    private final SqlNode tables;

    ListedSelect(Listing<?, ?, ?> listing) {
        this.listing = listing;
        this.layout = new PartLayout(listing.each());
        Relationship relationship = listing.relationship();
        this.root = Source.root(relationship.target());
        Occurrence holder = root;
        List<String> columns = KeyJoin.columns(relationship.target(), relationship.key());
        if (relationship.association() == null) {
            this.tables = new RootTables(root, null, List.of());
        } else {
            Source step = Source.root(relationship.owner()).some(relationship);
            holder = new Association(step);
            columns = Association.keys(relationship).columns();
            this.tables = new FilteredSelect.PairedTargets(step, root, List.of());
        }
        for (String column : columns) {
            holders.add(new ColumnOf(holder, column));
        }
    }

    /** The relationship from the rows that have the lists to the elements. */
    public Relationship relationship() {
        return listing.relationship();
    }

    /** What is made of an element. */
    public Part part() {
        return layout.part();
    }

    /** Where the key begins. */
    public int keyColumn() {
        return layout.columns().size() + 1;
    }

    /** How many elements a list has at most; negative for all. Not every database can cut them off by itself. */
    public long limit() {
        return listing.limit();
    }

    /** The statement for keys. */
    public BoundSql statement(KeyedSelect.Keys keys, Dialect dialect) {
        List<SqlNode> where = new ArrayList<>();
        where.add(new KeySlots(holders, keys.size()));
        where.addAll(listing.where());
        List<OrderTerm<?>> order = new ArrayList<>(listing.orderBy());
        order.addAll(RowLayout.order(root, relationship()));
        List<SqlNode> columns = new ArrayList<>(layout.columns());
        columns.addAll(holders);
        Select all = Select.of(columns, tables, where).orderBy(order);
        Origin origin = new Origin.One(root);
        return SelectionSpec.write(new SelectionSpec.Apart(origin,
                listing.limit() < 0 || !dialect.hasWindows() ? all : limited(columns, where, order)), dialect);
    }

    private SqlNode limited(List<SqlNode> columns, List<SqlNode> where, List<OrderTerm<?>> order) {
        List<SqlNode> named = SelectionSpec.named(columns);
        List<SqlNode> terms = new ArrayList<>(order);
        for (String id : terms.isEmpty() ? KeyJoin.columns(root.type(), root.type().idIndexes()) : List.<String>of()) {
            terms.add(new ColumnOf(root, id));
        }
        named.add(new Named(new FilteredSelect.Place(holders, terms), "place"));
        List<SqlNode> outer = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
            outer.add(new ColumnOf(root, "c" + i));
        }
        ColumnOf place = new ColumnOf(root, "place");
        SqlNode within = new Infix(place, "<=", new Text(String.valueOf(listing.limit())));
        return Select.of(outer, new RootTables(root, Select.of(named, tables, where), List.of()), List.of(within))
                .orderBy(List.of(place));
    }

    /** Binds the keys, and the values of the conditions, in the order of the text. */
    public Binding binding(BoundSql statement, KeyedSelect.Keys keys) {
        return new KeySlots.Filled(statement, keys);
    }
}
