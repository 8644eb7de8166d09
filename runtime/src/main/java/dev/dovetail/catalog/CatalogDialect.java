package dev.dovetail.catalog;

import dev.dovetail.dialect.Identifiers;
import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes how the catalog of a database is read and how its tables are changed. The defaults follow the SQL standard.
 */
public interface CatalogDialect {
    /** Returns the rules for identifiers. */
    Identifiers identifiers();

    /** Returns the quotes and comments that the database has besides those of the standard. */
    default Quoting quoting() {
        return Quoting.with();
    }

    /** Returns whether a rollback undoes CREATE TABLE. */
    default boolean rollsTablesBack() {
        return false;
    }

    /** Returns the queries that read the catalog. */
    CatalogQueries queries();

    /** Returns {@code type} in the form in which the catalog shows it, so that equivalent types are equal. */
    SqlType canonical(SqlType type);

    /** Returns whether columns of two types store the same values in the same way. */
    default boolean storesAlike(SqlType type, SqlType other) {
        return type.equals(other);
    }

    /** Returns whether a column of {@code type} that alone is the primary key is an identity column. */
    default boolean numbers(SqlType type) {
        return false;
    }

    /** Returns the schema of a table that a foreign key of {@code table} refers to without naming a schema. */
    default String referredSchema(TableName table) {
        return "";
    }

    /** Returns whether tables must be rebuilt for most changes. Nullable columns can still be added. */
    default boolean rebuildsTables() {
        return false;
    }

    /** Returns whether a view keeps the columns that it uses from being changed or dropped. */
    default boolean viewsKeepColumns() {
        return true;
    }

    /** Returns whether a foreign key keeps the index on its columns from being dropped. */
    default boolean foreignKeysKeepIndexes() {
        return false;
    }

    /** Returns whether the database does not tell a unique index from a unique constraint. */
    default boolean turnsUniqueIndexes() {
        return false;
    }

    /** Returns the statement that sets the comment of a column; empty if the definition of the column says it. */
    default String comment(TableName table, CatalogColumn column) {
        return "COMMENT ON COLUMN " + quoted(table) + "." + identifiers().quoted(column.name()) + " IS '"
                + column.comment().replace("'", "''") + "'";
    }

    /** Returns whether an identity column must be added together with its primary key. */
    default boolean numbersByKey() {
        return false;
    }

    /**
     * Returns the statements that change {@code actual}, a column of {@code table}, to {@code column}, that of the
     * model.
     */
    List<String> redefine(TableName table, CatalogColumn column, CatalogColumn actual);

    /** Returns the statement that drops a constraint. */
    default String drop(TableName table, Constraint constraint) {
        return "ALTER TABLE " + quoted(table) + " DROP CONSTRAINT " + identifiers().quoted(constraint.name());
    }

    /** Returns the statement that drops an index. */
    default String drop(TableName table, CatalogIndex index) {
        return "DROP INDEX " + quoted(new TableName(table.schema(), index.name()));
    }

    /** Returns the statement that drops the index that a foreign key leaves when it is dropped; empty if none. */
    default String dropIndexOf(TableName table, Constraint constraint) {
        return "";
    }

    /** Returns the statement that creates an index of the database again. */
    default String create(TableName table, CatalogIndex index) {
        if (!index.statement().isEmpty()) {
            return index.statement();
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < index.parts().size(); i++) {
            String column = index.columns().get(i);
            String part = index.parts().get(i);
            parts.add(column.isEmpty() ? part : identifiers().quoted(column) + part.substring(column.length()));
        }
        return "CREATE " + (index.unique() ? "UNIQUE INDEX " : "INDEX ") + identifiers().quoted(index.name()) + " ON "
                + quoted(table) + " (" + String.join(", ", parts) + ")";
    }

    /** Returns the word for {@code view} in COMMENT ON. */
    default String commented(CatalogTable view) {
        return "TABLE";
    }

    /** Returns what follows the expression of a generated column. */
    default String stored() {
        return "";
    }

    /** Returns the name of {@code table}, with its schema, quoted if needed. */
    default String quoted(TableName table) {
        String name = identifiers().quoted(table.name());
        return table.schema().isEmpty() ? name : identifiers().quoted(table.schema()) + "." + name;
    }

    /** Returns the statement to execute before tables are rebuilt, or null if none is needed. */
    default @Nullable String beforeRebuilding() {
        return null;
    }

    /** Returns the statement to execute after tables were rebuilt, or null if none is needed. */
    default @Nullable String afterRebuilding() {
        return null;
    }
}
