package dev.dovetail.query;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.path.PathSource;
import dev.dovetail.sql.ColumnOf;
import dev.dovetail.sql.TableReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The terms of a GROUP BY. */
final class Groups {
    private Groups() {}

    /**
     * Returns the GROUP BY terms for {@code nodes}. If the database cannot compare a column, the identifier of its row
     * replaces the row's columns, which depend on it.
     */
    static List<SqlNode> of(List<SqlNode> nodes, Dialect dialect) {
        Set<PathSource> keyed = new LinkedHashSet<>();
        for (SqlNode node : nodes) {
            ColumnOf column = column(node);
            if (column != null && column.table() instanceof PathSource source && source.commonTable() == null
                    && !isCompared(source.type(), column.column(), dialect)
                    && (hasKey(nodes, source) || source.isLevel() && hasKey(nodes, source.parent()))) {
                keyed.add(source);
            }
        }
        if (keyed.isEmpty()) {
            return nodes;
        }
        List<SqlNode> groups = new ArrayList<>();
        for (SqlNode node : nodes) {
            ColumnOf column = column(node);
            if (column == null || !keyed.contains(column.table()) || isKey(column)) {
                groups.add(node);
            }
        }
        for (PathSource source : keyed) {
            if (source.isLevel()) {
                // Other levels are grouped by their own key, which the nodes need not have.
                source.type().ids().forEach(id -> groups.add(new ColumnOf(source, id.column())));
            }
        }
        return groups;
    }

    private static @Nullable ColumnOf column(SqlNode node) {
        SqlNode plain = node instanceof Column<?, ?> column ? column.source().column(column.attribute()) : node;
        return plain instanceof ColumnOf known ? known : null;
    }

    private static boolean isCompared(EntityMapping<?> type, String name, Dialect dialect) {
        for (Attribute attribute : type.rowAttributes()) {
            if (attribute.column().equals(name)) {
                return dialect.compares(attribute.type());
            }
        }
        return true;
    }

    private static boolean hasKey(List<SqlNode> nodes, PathSource source) {
        Set<String> columns = new LinkedHashSet<>();
        for (SqlNode node : nodes) {
            ColumnOf column = column(node);
            if (column != null && column.table().equals(source)) {
                columns.add(column.column());
            }
        }
        for (Attribute id : source.type().ids()) {
            if (!columns.contains(id.column())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKey(ColumnOf column) {
        TableReference table = column.table();
        for (Attribute id : ((PathSource) table).type().ids()) {
            if (id.column().equals(column.column())) {
                return true;
            }
        }
        return false;
    }
}
