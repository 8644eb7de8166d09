package dev.dovetail.load;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Hierarchy;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.sql.BoundSql;
import java.util.ArrayList;
import java.util.List;

/** Finds the attributes for the result columns of an SQL statement by name. */
final class NamedColumns {
    private NamedColumns() {}

    /**
     * Returns the attributes of {@code type} for the columns of {@code rows}, in order.
     *
     * @throws IllegalArgumentException if a column has no attribute, or a column of the identifier is missing
     */
    static List<Attribute> attributes(EntityMapping<?> type, Rows rows, BoundSql statement) {
        List<Attribute> attributes = new ArrayList<>();
        for (int column = 1; column <= rows.columns(); column++) {
            attributes.add(attribute(type, rows.columnName(column), statement));
        }
        Hierarchy hierarchy = type.isAbstract() ? type.hierarchy() : null;
        if (hierarchy != null && !attributes.contains(hierarchy.discriminator())) {
            throw new IllegalArgumentException("The statement gives no column " + hierarchy.discriminator().column()
                    + ", which says of which type a " + type.name() + " is: " + statement.text());
        }
        for (Attribute id : type.ids()) {
            if (!attributes.contains(id)) {
                throw new IllegalArgumentException("The statement gives no column " + id.column() + ", by which a "
                        + type.name() + " is known: " + statement.text());
            }
        }
        return attributes;
    }

    private static Attribute attribute(EntityMapping<?> type, String column, BoundSql statement) {
        for (Attribute attribute : type.rowAttributes()) {
            if (attribute.column().equalsIgnoreCase(column)) {
                return attribute;
            }
        }
        throw new IllegalArgumentException("The statement gives a column \"" + column + "\", which " + type.name()
                + " does not have: " + statement.text());
    }
}
