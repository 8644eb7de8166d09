package dev.dovetail.tools.plan;

import dev.dovetail.catalog.CatalogColumn;
import dev.dovetail.catalog.CatalogTable;
import dev.dovetail.catalog.Constraint;
import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds the foreign keys that entities can have. Others are findings, and their columns are plain properties. */
final class LinkFinder {
    private final Map<TableName, MappedTable> tables;
    private final List<Finding> findings;

    LinkFinder(Map<TableName, MappedTable> tables, List<Finding> findings) {
        this.tables = tables;
        this.findings = findings;
    }

    /** Returns the foreign keys of all tables, in the order of their first columns. */
    List<Link> all() {
        List<Link> links = new ArrayList<>();
        for (MappedTable child : tables.values()) {
            if (child.isWritten()) {
                find(child, links);
            }
        }
        return links;
    }

    private void find(MappedTable child, List<Link> links) {
        List<String> order = child.table().columns().stream().map(CatalogColumn::name).toList();
        List<Constraint> keys = new ArrayList<>(child.table().constraints(Constraint.Kind.FOREIGN_KEY));
        keys.sort(Comparator.<Constraint>comparingInt(key -> order.indexOf(key.columns().get(0)))
                .thenComparingInt(key -> key.columns().size()).thenComparing(Constraint::name));
        for (Constraint key : keys) {
            String why = link(child, key, links);
            if (!why.isEmpty()) {
                findings.add(new Finding(child.table().name() + "." + String.join(", ", key.columns()),
                        "the foreign key " + key.name() + " is not mapped, " + why));
            }
        }
    }

    /** Adds the link of {@code key}. Returns why there is none, or an empty string. */
    private String link(MappedTable child, Constraint key, List<Link> links) {
        Constraint.Reference reference = key.reference();
        if (reference == null) {
            return "because it could not be read.";
        }
        MappedTable parent = tables.get(reference.table());
        if (parent == null || !parent.isWritten()) {
            return "because " + reference.table() + " is no entity here.";
        }
        List<String> references = reference.columns().isEmpty() ? parent.id() : reference.columns();
        if (references.size() != key.columns().size() || !parent.isUnique(references)) {
            return "because " + String.join(", ", references) + " of " + reference.table() + " is no key of it.";
        }
        for (int i = 0; i < references.size(); i++) {
            CatalogColumn own = child.column(key.columns().get(i));
            CatalogColumn other = parent.column(references.get(i));
            if (!own.type().equals(other.type())) {
                return "because " + own.name() + " is " + own.type() + ", but " + reference.table() + "."
                        + other.name() + " is " + other.type() + ". Make the types equal.";
            }
            if (own.isGenerated()) {
                return "because the database computes " + own.name() + ".";
            }
        }
        Link link = new Link(child, key, parent, references);
        if (link.isSelf() && references.equals(key.columns())) {
            return "because each row refers to itself.";
        }
        for (Link before : links) {
            if (before.isSame(link)) {
                return "because it is the same as " + before.constraint().name() + ".";
            }
            if (before.sharesColumns(link) && (before.setsNull() || link.setsNull())) {
                return "because it has a column of " + before.constraint().name() + " too, which SET NULL of one of"
                        + " them changes.";
            }
        }
        links.add(link);
        return "";
    }

    /** Returns the tables of foreign keys that refer to {@code table}, other than itself. */
    static boolean isReferred(CatalogTable table, Iterable<CatalogTable> all) {
        for (CatalogTable other : all) {
            for (Constraint key : other.constraints(Constraint.Kind.FOREIGN_KEY)) {
                if (key.reference() != null && key.reference().table().equals(table.name())) {
                    return true;
                }
            }
        }
        return false;
    }
}
