package dev.dovetail.catalog;

import dev.dovetail.dialect.Identifiers;
import dev.dovetail.dialect.TableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a database shows its catalog, and how its tables are changed. The defaults follow the standard; a database's
 * class says where it differs.
 */
public interface CatalogDialect {
    /** How identifiers are quoted. */
    Identifiers identifiers();

    /** What is one piece of a statement besides the standard's quotes and comments. */
    default Quoting quoting() {
        return Quoting.with();
    }

    /** Returns whether a rollback takes tables back that were created. */
    default boolean rollsTablesBack() {
        return false;
    }

    /** How the catalog is read. */
    CatalogQueries queries();

    /** The type in the form in which the catalog shows it: one form for all the ways to write it. */
    SqlType canonical(SqlType type);

    /** Returns whether a column of this type that alone is the primary key numbers the rows. */
    default boolean numbers(SqlType type) {
        return false;
    }

    /** The schema of a table to which {@code table} refers without naming one. */
    default String referredSchema(TableName table) {
        return "";
    }

    /** Returns whether only a new table can change what a table has, but for columns that may be null. */
    default boolean rebuildsTables() {
        return false;
    }

    /** Returns whether a column that numbers the rows is added together with its primary key. */
    default boolean numbersByKey() {
        return false;
    }

    /** The statements that make {@code column} of a table what the model says; {@code actual} is what it is. */
    List<String> redefine(TableName table, CatalogColumn column, CatalogColumn actual);

    /** The statement that drops a constraint. */
    default String drop(TableName table, Constraint constraint) {
        return "ALTER TABLE " + quoted(table) + " DROP CONSTRAINT " + identifiers().quoted(constraint.name());
    }

    /** The statement that drops an index. */
    default String drop(TableName table, CatalogIndex index) {
        return "DROP INDEX " + quoted(new TableName(table.schema(), index.name()));
    }

    /** A table's name, quoted where it must be. */
    default String quoted(TableName table) {
        String name = identifiers().quoted(table.name());
        return table.schema().isEmpty() ? name : identifiers().quoted(table.schema()) + "." + name;
    }

    /** What has to be said before a table is made anew; null for nothing. */
    default @Nullable String beforeRebuilding() {
        return null;
    }

    /** What has to be said afterwards. */
    default @Nullable String afterRebuilding() {
        return null;
    }
}
