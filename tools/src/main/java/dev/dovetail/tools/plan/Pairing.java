package dev.dovetail.tools.plan;

import dev.dovetail.catalog.CatalogColumn;
import dev.dovetail.catalog.CatalogTable;
import dev.dovetail.catalog.Constraint;
import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are pairs of rows of two others.
 *
 * @param table the table
 * @param own the key whose columns come first
 * @param other the other key
 * @param pure whether the table has nothing else, so that it is no entity
 */
record Pairing(CatalogTable table, Link own, Link other, boolean pure) {
    /**
     * Returns the pairing that {@code table} is, or null.
     *
     * @param links the foreign keys of the table
     * @param all all tables of the database, to see whether any refers to this one
     */
    static @Nullable Pairing of(MappedTable table, List<Link> links, Iterable<CatalogTable> all) {
        if (links.size() != 2 || !links.stream().allMatch(link -> link.isToId() && !link.isNullable())) {
            return null;
        }
        Link own = links.get(0);
        Link other = links.get(1);
        List<String> columns = new ArrayList<>(own.columns());
        columns.addAll(other.columns());
        columns = columns.stream().distinct().toList();
        if (!table.isUnique(columns) || own.isOneToOne() || other.isOneToOne()) {
            return null;
        }
        Constraint primary = table.table().primaryKey();
        if (primary == null || !MappedTable.isSame(primary.columns(), columns)) {
            return new Pairing(table.table(), own, other, false);
        }
        if (!primary.columns().get(0).equals(own.columns().get(0)) && other.columns()
                .contains(primary.columns().get(0))) {
            Link first = own;
            own = other;
            other = first;
        }
        boolean pure = table.table().columns().size() == columns.size() && isPlain(own) && isPlain(other)
                && !LinkFinder.isReferred(table.table(), all)
                && primary.columns().equals(inOrderOfIds(own, other));
        return new Pairing(table.table(), own, other, pure);
    }

    /** Returns the columns in the order in which Dovetail declares the key of an association table. */
    private static List<String> inOrderOfIds(Link own, Link other) {
        List<String> columns = new ArrayList<>(columnsById(own));
        columns.addAll(columnsById(other));
        return columns.stream().distinct().toList();
    }

    /** Returns the columns of a key in the order of the identifier that they refer to. */
    static List<String> columnsById(Link link) {
        return link.parent().id().stream().map(id -> link.columns().get(link.references().indexOf(id))).toList();
    }

    /** Returns whether a key has no rules, because that of an association table has none. */
    private static boolean isPlain(Link link) {
        Constraint.Reference reference = link.constraint().reference();
        return reference != null && reference.rules().toString().isEmpty() && link.columns().stream()
                .map(link.child()::column).noneMatch(CatalogColumn::isDefaulted);
    }

    /** Returns the pairings of all tables, by the names of the tables. */
    static List<Pairing> all(Map<TableName, MappedTable> tables, List<Link> links, Iterable<CatalogTable> all) {
        List<Pairing> pairings = new ArrayList<>();
        for (MappedTable table : tables.values()) {
            Pairing pairing = of(table, links.stream().filter(link -> link.child() == table).toList(), all);
            if (pairing != null) {
                pairings.add(pairing);
            }
        }
        return pairings;
    }
}
