package dev.dovetail.path;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.sql.ColumnOf;
import java.util.ArrayList;
import java.util.List;

/** The columns that objects are read from. */
public final class RowColumns {
    private RowColumns() {}

    /** Returns the columns of all attributes of {@code source} and of the types below it. */
    public static List<SqlNode> of(PathSource source) {
        return of(source, source.type().rowAttributes());
    }

    /** Returns the columns of {@code attributes}, some of the {@code rowAttributes()} of the type of {@code source}. */
    public static List<SqlNode> of(PathSource source, List<Attribute> attributes) {
        boolean plain = source.type().hierarchy() == null;
        List<SqlNode> columns = new ArrayList<>(attributes.size());
        for (Attribute attribute : attributes) {
            columns.add(plain ? new ColumnOf(source, attribute.column()) : HierarchyColumns.ofRow(source, attribute));
        }
        return columns;
    }

    /** Returns the columns of the table of {@code source}, without those of other levels of its hierarchy. */
    public static List<SqlNode> ofTable(PathSource source) {
        EntityMapping<?> type = source.type();
        List<SqlNode> columns = new ArrayList<>();
        for (Attribute attribute : type.isJoined() ? type.attributes() : type.rowAttributes()) {
            if (!type.isJoined() || attribute.isId() || type.ownAttributes().contains(attribute)) {
                columns.add(new ColumnOf(source, attribute.column()));
            }
        }
        return columns;
    }
}
