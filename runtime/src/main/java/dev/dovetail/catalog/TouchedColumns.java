package dev.dovetail.catalog;

import dev.dovetail.catalog.Constraint.Reference;
import dev.dovetail.dialect.TableName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns whose change has effects on the constraints, indexes and views that use them. */
final class TouchedColumns {
    /** What happens to a column; each value has the effects of those before it. */
    enum Touch { NONE, RETYPED, CONVERTED, REPLACED, DROPPED }

    private final CatalogDialect dialect;
    private final Map<String, Touch> touches = new HashMap<>();
    private final Set<String> tables = new HashSet<>();

    TouchedColumns(Catalog actual, List<CatalogDifference> differences, CatalogDialect dialect) {
        this.dialect = dialect;
        for (CatalogDifference difference : differences) {
            if (difference instanceof CatalogDifference.ChangedColumn changed) {
                touch(changed.table(), changed.column(), touch(changed));
            } else if (difference instanceof CatalogDifference.ExtraColumn extra) {
                touch(extra.table(), extra.column(), Touch.DROPPED);
            } else if (difference instanceof CatalogDifference.ExtraTable extra) {
                extra.actual().columns().forEach(column -> touch(extra.table(), column.name(), Touch.DROPPED));
            }
        }
        for (CatalogTable table : actual.tables()) {
            for (CatalogColumn column : table.columns()) {
                EnumType type = actual.enumType(column);
                if (type != null && differences.stream().anyMatch(each -> each instanceof CatalogDifference.ChangedEnum
                        changed && changed.isMadeAnew() && changed.actual().equals(type))) {
                    touch(table.name(), column.name(), Touch.CONVERTED);
                }
                // A generated column stands in the way of a change of what it is computed from.
                Touch base = column.isGenerated() ? ofText(table.name(), column.value().generated()) : Touch.NONE;
                if (base != Touch.NONE && of(table.name(), column.name()) == Touch.NONE) {
                    touch(table.name(), column.name(), base == Touch.DROPPED ? Touch.DROPPED : Touch.REPLACED);
                }
            }
        }
    }

    /** Returns what a change does to a column. */
    static Touch touch(CatalogDifference.ChangedColumn changed) {
        if (changed.model().isGenerated() != changed.actual().isGenerated()) {
            return Touch.REPLACED;
        }
        return !changed.changesType() ? Touch.NONE
                : changed.model().type().name().equals(changed.actual().type().name()) ? Touch.RETYPED
                : Touch.CONVERTED;
    }

    private void touch(TableName table, String column, Touch touch) {
        if (touch != Touch.NONE) {
            touches.merge(key(table, column), touch, (one, two) -> one.compareTo(two) > 0 ? one : two);
            tables.add(key(table, ""));
        }
    }

    /** Returns whether a column of {@code table} is touched. */
    boolean isTouched(TableName table) {
        return tables.contains(key(table, ""));
    }

    /** Returns what happens to a column. */
    Touch of(TableName table, String column) {
        return touches.getOrDefault(key(table, column), Touch.NONE);
    }

    /** Returns the gravest thing that happens to one of {@code columns}. */
    Touch of(TableName table, List<String> columns) {
        Touch worst = Touch.NONE;
        for (String column : columns) {
            Touch touch = of(table, column);
            worst = touch.compareTo(worst) > 0 ? touch : worst;
        }
        return worst;
    }

    /** Returns the gravest thing that happens to a column of a constraint, or to one that it refers to. */
    Touch of(CatalogTable table, Constraint constraint) {
        Reference reference = constraint.reference();
        Touch own = constraint.kind() == Constraint.Kind.CHECK ? ofText(table.name(), constraint.condition())
                : of(table.name(), constraint.columns());
        Touch other = reference == null ? Touch.NONE : of(reference.table(), reference.columns());
        return own.compareTo(other) > 0 ? own : other;
    }

    /** Returns the gravest thing that happens to a column of an index. */
    Touch of(CatalogTable table, CatalogIndex index) {
        Touch columns = of(table.name(), index.columns());
        boolean isPlain = index.condition().isEmpty() && !index.columns().contains("");
        Touch text = isPlain ? Touch.NONE
                : ofText(table.name(), String.join(" ", index.parts()) + " " + index.condition());
        return columns.compareTo(text) > 0 ? columns : text;
    }

    /** Returns the gravest thing that happens to a column of {@code table} that the expression {@code text} names. */
    Touch ofText(TableName table, String text) {
        return isTouched(table) ? of(table, Tokens.names(text, dialect)) : Touch.NONE;
    }

    private String key(TableName table, String column) {
        return dialect.identifiers().key(table.schema() + "\n" + table.name() + "\n" + column);
    }
}
