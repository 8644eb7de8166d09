package dev.dovetail.path;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Constant;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Hierarchy;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.sql.ColumnOf;
import dev.dovetail.sql.StatementWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the columns of entities in a hierarchy: in its one table, or in the table of the level that declares them. */
final class HierarchyColumns {
    private HierarchyColumns() {}

    /** Returns the column of {@code attribute}, which is null in rows of other types if {@code source} is narrowed. */
    static SqlNode of(PathSource source, Attribute attribute) {
        EntityMapping<?> type = source.type();
        EntityMapping<?> declarer = type.declarer(attribute);
        if (!source.isNarrowed()) {
            return new ColumnOf(type.isJoined() && !attribute.isId() ? source.level(declarer) : source,
                    attribute.column());
        }
        PathSource whole = source.parent();
        if (!type.isJoined()) {
            ColumnOf column = new ColumnOf(whole, attribute.column());
            return declarer == type && !isShared(type, attribute) ? column
                    : new OfType(ofTypes(whole, type), column);
        }
        if (declarer == type || attribute.isId()) {
            return new ColumnOf(source, attribute.column());
        }
        return new OfType(new HasRow(new ColumnOf(source, type.ids().get(0).column())),
                new ColumnOf(whole.level(declarer), attribute.column()));
    }

    /** Returns the column of an attribute of {@code source}, or of a type below it. Only identifiers are narrowed. */
    static SqlNode ofRow(PathSource source, Attribute attribute) {
        EntityMapping<?> type = source.type();
        if (attribute.isId()) {
            return of(source, attribute);
        }
        PathSource whole = source.isNarrowed() ? source.parent() : source;
        return new ColumnOf(type.isJoined() ? whole.level(declarer(type, attribute)) : whole, attribute.column());
    }

    /** Returns the level that declares {@code attribute}, which may be below {@code type}. */
    private static EntityMapping<?> declarer(EntityMapping<?> type, Attribute attribute) {
        for (EntityMapping<?> below : type.descendants()) {
            if (below.ownAttributes().contains(attribute)) {
                return below;
            }
        }
        return type.declarer(attribute);
    }

    /** Returns whether another type of the hierarchy has an attribute of its own in the same column. */
    private static boolean isShared(EntityMapping<?> type, Attribute attribute) {
        for (EntityMapping<?> other : type.root().descendants()) {
            for (Attribute own : other == type ? List.<Attribute>of() : other.ownAttributes()) {
                if (own.column().equalsIgnoreCase(attribute.column())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the condition that a row of the hierarchy's table is of the type of {@code source}. */
    static SqlNode isOfType(PathSource source) {
        return ofTypes(source, source.type());
    }

    private static IsOfType ofTypes(PathSource source, EntityMapping<?> type) {
        return new IsOfType(source, discriminator(type), type.discriminatorValues());
    }

    private static String discriminator(EntityMapping<?> type) {
        Hierarchy hierarchy = type.hierarchy();
        if (hierarchy == null) {
            throw new IllegalStateException(type + " is in no hierarchy.");
        }
        return hierarchy.discriminator().column();
    }

    /** Returns the rows of {@code type} in the table of its hierarchy, as a table. */
    static SqlNode rows(EntityMapping<?> type) {
        return new Rows(type);
    }

    /** The rows of one type. */
    private record Rows(EntityMapping<?> type) implements SqlNode {
        @Override
        public void writeTo(SqlWriter out) {
            out.text("(SELECT * FROM ").table(type.table()).text(" WHERE ");
            new IsOfType(null, discriminator(type), type.discriminatorValues()).writeTo(out);
            out.text(")");
        }
    }

    /**
     * The condition that a row is of one of several types.
     *
     * @param table the table of the hierarchy; null if the only one
     * @param column the column of the discriminator
     * @param values the values of the discriminator
     */
    private record IsOfType(@Nullable PathSource table, String column, List<String> values) implements SqlNode {
        @Override
        public void writeTo(SqlWriter to) {
            StatementWriter out = StatementWriter.of(to);
            if (table == null) {
                out.identifier(column);
            } else {
                out.column(table, column);
            }
            out.text(values.size() == 1 ? " = " : " IN (");
            for (int i = 0; i < values.size(); i++) {
                out.text(i == 0 ? "" : ", ").literal(new Constant(values.get(i), ColumnType.STRING));
            }
            out.text(values.size() == 1 ? "" : ")");
        }
    }

    /** The condition that a table has a row of the same identifier. */
    private record HasRow(ColumnOf id) implements SqlNode {
        @Override
        public void writeTo(SqlWriter out) {
            out.node(id).text(" IS NOT NULL");
        }
    }

    /** A column in the rows that meet a condition, null elsewhere. */
    private record OfType(SqlNode condition, ColumnOf column) implements SqlNode {
        @Override
        public void writeTo(SqlWriter out) {
            out.text("CASE WHEN ").node(condition).text(" THEN ").node(column).text(" END");
        }
    }
}
