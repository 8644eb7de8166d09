package dev.dovetail.catalog.database;

import dev.dovetail.catalog.CatalogColumn;
import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.catalog.CatalogIndex;
import dev.dovetail.catalog.Constraint;
import dev.dovetail.catalog.Quoting;
import dev.dovetail.catalog.Quoting.Form;
import dev.dovetail.dialect.Identifiers;
import dev.dovetail.dialect.TableName;
import java.util.List;
import java.util.Locale;

/**
 * The superclass of the catalogs of MySQL and MariaDB. They name every primary key PRIMARY, and create an index with
 * the name of a foreign key if there is none.
 */
abstract class AbstractMySqlCatalog implements CatalogDialect {
    static final String CURRENT_SCHEMA = "SELECT DATABASE()";

    static final String TABLES = """
            SELECT T.TABLE_NAME, IF(T.TABLE_TYPE LIKE '%VIEW', 'VIEW', 'TABLE'),
                IF(T.TABLE_TYPE LIKE '%VIEW', '', T.TABLE_COMMENT), NULL
            FROM information_schema.TABLES T
            WHERE T.TABLE_SCHEMA = ? AND T.TABLE_TYPE <> 'SEQUENCE' ORDER BY T.TABLE_NAME""";

    /** Finds nothing on MySQL, which has no sequences. */
    static final String SEQUENCES = """
            SELECT T.TABLE_NAME, NULL, NULL FROM information_schema.TABLES T
            WHERE T.TABLE_SCHEMA = ? AND T.TABLE_TYPE = 'SEQUENCE'""";

    private final Identifiers identifiers;

    AbstractMySqlCatalog(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    @Override
    public final Identifiers identifiers() {
        return identifiers;
    }

    @Override
    public Quoting quoting() {
        return Quoting.with(Form.BACKSLASH, Form.BACKTICKS, Form.HASH);
    }

    /** Returns nothing, because the comment is part of the definition. */
    @Override
    public String comment(TableName table, CatalogColumn column) {
        return "";
    }

    @Override
    public boolean viewsKeepColumns() {
        return false;
    }

    @Override
    public boolean turnsUniqueIndexes() {
        return true;
    }

    @Override
    public boolean foreignKeysKeepIndexes() {
        return true;
    }

    @Override
    public boolean numbersByKey() {
        return true;
    }

    @Override
    public List<String> redefine(TableName table, CatalogColumn column, CatalogColumn actual) {
        return List.of("ALTER TABLE " + quoted(table) + " MODIFY COLUMN " + identifiers().quoted(column.name()) + " "
                + column.definition() + kept(column, actual));
    }

    /** Returns what the column has and its new definition does not say. Otherwise MODIFY would take it away. */
    private static String kept(CatalogColumn column, CatalogColumn actual) {
        String definition = " " + column.definition().toUpperCase(Locale.ROOT) + " ";
        StringBuilder kept = new StringBuilder();
        if (column.isIdentity() && !definition.contains(" AUTO_INCREMENT ")) {
            kept.append(column.isDefaulted() ? " DEFAULT (" + column.defaultValue() + ")" : " AUTO_INCREMENT");
        } else if (column.isDefaulted() && !definition.contains(" DEFAULT ")) {
            kept.append(" DEFAULT ").append(column.defaultValue());
        }
        if (!actual.value().onUpdate().isEmpty() && !definition.contains(" ON UPDATE ")) {
            kept.append(" ON UPDATE ").append(actual.value().onUpdate());
        }
        if (column.comment().isEmpty() && !actual.comment().isEmpty()) {
            kept.append(" COMMENT '").append(actual.comment().replace("\\", "\\\\").replace("'", "''")).append("'");
        }
        boolean isChecked = definition.contains(" CHECK ") || actual.definition().isEmpty();
        return kept + (isChecked ? "" : " " + actual.definition());
    }

    @Override
    public String drop(TableName table, Constraint constraint) {
        String alter = "ALTER TABLE " + quoted(table) + " DROP ";
        return alter + switch (constraint.kind()) {
            case PRIMARY_KEY -> "PRIMARY KEY";
            case FOREIGN_KEY -> "FOREIGN KEY " + identifiers().quoted(constraint.name());
            case UNIQUE -> "INDEX " + identifiers().quoted(constraint.name());
            case CHECK -> "CONSTRAINT " + identifiers().quoted(constraint.name());
        };
    }

    @Override
    public String stored() {
        return " STORED";
    }

    @Override
    public String drop(TableName table, CatalogIndex index) {
        return "DROP INDEX " + identifiers().quoted(index.name()) + " ON " + quoted(table);
    }
}
