package dev.dovetail.flush;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Hierarchy;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.sql.VersionTimes;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the SQL of flush steps. Equal steps get equal SQL, so that drivers can keep it prepared. */
final class WriteSql {
    private final Dialect dialect;

    WriteSql(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Returns the INSERT of {@code columns}. The database generates the other columns. */
    String insert(EntityMapping<?> type, List<Attribute> columns) {
        if (columns.isEmpty()) {
            return "INSERT INTO " + table(type.table()) + " " + dialect.emptyRow();
        }
        StringBuilder text = new StringBuilder("INSERT INTO ").append(table(type.table())).append(" (");
        for (int i = 0; i < columns.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(dialect.identifiers().quoted(columns.get(i).column()));
        }
        return text.append(") VALUES (").append(marks(columns.size())).append(')').toString();
    }

    /** Returns the UPDATE of {@code columns} by identifier, and if {@code versioned} also by version. */
    String update(EntityMapping<?> type, List<Attribute> columns, boolean versioned) {
        StringBuilder text = new StringBuilder("UPDATE ").append(table(type.table())).append(" SET ");
        for (int i = 0; i < columns.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(dialect.identifiers().quoted(columns.get(i).column()))
                    .append(" = ?");
        }
        Attribute version = Versions.of(type);
        if (versioned && version != null && version.writes().updated()) {
            text.append(columns.isEmpty() ? "" : ", ").append(dialect.identifiers().quoted(version.column()))
                    .append(" = ?");
        } else if (columns.isEmpty()) {
            rewriting(text, type);
        }
        where(text, type);
        if (versioned && version != null) {
            version(text, version);
        }
        return text.toString();
    }

    private void version(StringBuilder text, Attribute version) {
        String column = dialect.identifiers().quoted(version.column());
        text.append(" AND ").append(version.writes().updated() || !VersionTimes.isTime(version.type()) ? column + " = ?"
                : dialect.timeEquals(column));
    }

    /** Returns the DELETE by identifier and, if {@code versioned} and the type has one, by version. */
    String delete(EntityMapping<?> type, boolean versioned) {
        StringBuilder text = new StringBuilder("DELETE FROM ").append(table(type.table()));
        where(text, type);
        Attribute version = Versions.of(type);
        if (versioned && version != null) {
            version(text, version);
        }
        return text.toString();
    }

    /** Returns an UPDATE of a row that changes nothing, in order to lock the row. */
    String rewrite(EntityMapping<?> type) {
        StringBuilder text = rewriting(type);
        where(text, type);
        return text.toString();
    }

    /** Returns an UPDATE of no row, in order to take the lock of a database that locks as a whole. */
    String touch(EntityMapping<?> type) {
        return rewriting(type).append(" WHERE 1 = 0").toString();
    }

    private StringBuilder rewriting(EntityMapping<?> type) {
        return rewriting(new StringBuilder("UPDATE ").append(table(type.table())).append(" SET "), type);
    }

    private StringBuilder rewriting(StringBuilder text, EntityMapping<?> type) {
        List<Attribute> attributes = type.tableAttributes();
        Hierarchy hierarchy = type.hierarchy();
        // Prefers a column outside the identifier, because some identity columns cannot be updated.
        Attribute column = attributes.stream().filter(attribute -> !attribute.isId() && attribute.writes().updated())
                .findFirst().orElse(hierarchy == null ? attributes.get(0) : hierarchy.discriminator());
        String name = dialect.identifiers().quoted(column.column());
        return text.append(name).append(" = ").append(name);
    }

    private void where(StringBuilder text, EntityMapping<?> type) {
        text.append(" WHERE ");
        for (int i = 0; i < type.ids().size(); i++) {
            text.append(i == 0 ? "" : " AND ").append(dialect.identifiers().quoted(type.ids().get(i).column()))
                    .append(" = ?");
        }
    }

    /** Returns the INSERT into the association table of {@code relationship}. */
    String link(RelationshipMapping relationship) {
        List<String> columns = pairColumns(relationship);
        StringBuilder text = new StringBuilder("INSERT INTO ").append(associationTable(relationship)).append(" (");
        for (int i = 0; i < columns.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(dialect.identifiers().quoted(columns.get(i)));
        }
        return text.append(") VALUES (").append(marks(columns.size())).append(')').toString();
    }

    /** Returns the DELETE from the association table of {@code relationship}, by both foreign keys. */
    String unlink(RelationshipMapping relationship) {
        List<String> columns = pairColumns(relationship);
        StringBuilder text = new StringBuilder("DELETE FROM ").append(associationTable(relationship)).append(" WHERE ");
        for (int i = 0; i < columns.size(); i++) {
            text.append(i == 0 ? "" : " AND ").append(dialect.identifiers().quoted(columns.get(i))).append(" = ?");
        }
        return text.toString();
    }

    /** Returns the SELECT of the other side's foreign keys in the association rows of one entity. */
    String pairsOf(AssociationSide side) {
        return "SELECT " + list(side.otherColumns()) + " FROM " + table(side.table())
                + " WHERE " + equal(side.columns());
    }

    /** Returns the DELETE of the association rows of one entity. */
    String deletePairsOf(AssociationSide side) {
        return "DELETE FROM " + table(side.table()) + " WHERE " + equal(side.columns());
    }

    /** Returns the INSERT into the association table, with the columns of {@code side} first. */
    String insertPairsOf(AssociationSide side) {
        return "INSERT INTO " + table(side.table()) + " (" + list(side.all()) + ") VALUES (" + marks(side.all().size())
                + ")";
    }

    private String list(List<String> columns) {
        return columns.stream().map(dialect.identifiers()::quoted).collect(Collectors.joining(", "));
    }

    private String equal(List<String> columns) {
        return columns.stream()
                .map(each -> dialect.identifiers().quoted(each) + " = ?")
                .collect(Collectors.joining(" AND "));
    }

    private String associationTable(RelationshipMapping relationship) {
        return table(AssociationRowBinding.association(relationship).table());
    }

    private static List<String> pairColumns(RelationshipMapping relationship) {
        return AssociationRowBinding.columns(relationship);
    }

    private String table(TableName table) {
        String name = dialect.identifiers().quoted(table.name());
        return table.schema().isEmpty() ? name : dialect.identifiers().quoted(table.schema()) + "." + name;
    }

    private static String marks(int count) {
        return "?, ".repeat(count - 1) + "?";
    }
}
