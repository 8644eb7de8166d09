package dev.dovetail.schema;

import dev.dovetail.catalog.Catalog;
import dev.dovetail.catalog.CatalogComparison;
import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.catalog.Migration;
import dev.dovetail.catalog.Script;
import dev.dovetail.catalog.database.CatalogReader;
import dev.dovetail.catalog.database.Catalogs;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.error.SchemaException;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.metadata.EntityType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The entity types of an application, with the SQL that creates and drops their tables. Generated as
 * {@code BlogSchema.SCHEMA}. Corresponds to SQLAlchemy's {@code MetaData}.
 */
public final class Schema {
    private final String name;
    private final Class<?> home;
    private final String folder;
    private final List<EntityType<?>> types;

    /**
     * Creates a schema. Called by generated code.
     *
     * @param name the name of the schema, for example {@code Blog}
     * @param home the generated class that finds the SQL as a resource
     * @param folder the folder of the SQL, for example {@code META-INF/dovetail/com.acme.blog.Blog}
     * @param types the entity types, referenced ones first
     */
    public Schema(String name, Class<?> home, String folder, EntityType<?>... types) {
        this.name = name;
        this.home = home;
        this.folder = folder;
        this.types = List.of(types);
    }

    /** Returns the name of the schema. */
    public String name() {
        return name;
    }

    /** Returns the entity types, referenced ones first. */
    public List<EntityType<?>> types() {
        return types;
    }

    /** Returns the statements that create the tables. */
    public List<String> create(Dialect dialect) {
        return Script.statements(read(dialect.name() + ".sql"), Catalogs.of(dialect));
    }

    /** Returns the statements that drop the tables. */
    public List<String> drop(Dialect dialect) {
        return Script.statements(read(dialect.name() + "-drop.sql"), Catalogs.of(dialect));
    }

    /**
     * Creates the tables. Creates all or none on PostgreSQL and SQLite, where a rollback undoes CREATE TABLE.
     *
     * @throws SchemaException if a statement fails; the message lists the tables that were created before
     */
    public void createIn(SchemaTarget database) {
        know(database);
        new SchemaScript(name, database, create(database.dialect())).create();
    }

    /**
     * Drops the tables and all their rows.
     *
     * @throws SchemaException if a statement fails; another call drops the remaining tables
     */
    public void dropIn(SchemaTarget database) {
        new SchemaScript(name, database, drop(database.dialect())).drop();
    }

    /**
     * Returns the differences between the entity types and the tables of {@code database}, or an empty list if there
     * are none. Corresponds to {@code compare_metadata} of SQLAlchemy's Alembic, and to {@code validate} of Hibernate's
     * {@code hbm2ddl.auto}.
     */
    public List<Difference> validate(SchemaTarget database) {
        know(database);
        CatalogDialect dialect = Catalogs.of(database.dialect());
        Catalog model = Script.read(create(database.dialect()), dialect);
        return Differences.of(CatalogComparison.of(model, read(database, dialect, model), dialect.identifiers()));
    }

    /**
     * Returns a migration script that removes the differences between the entity types and the tables of
     * {@code database}, or an empty string if there are none. Comments out, with {@code --!}, each statement that drops
     * something or changes the type of a column, and each statement that depends on one.
     */
    public String diff(SchemaTarget database) {
        CatalogDialect dialect = Catalogs.of(database.dialect());
        Catalog model = Script.read(create(database.dialect()), dialect);
        Catalog actual = read(database, dialect, model);
        return Migration.write(model, actual, CatalogComparison.of(model, actual, dialect.identifiers()), dialect);
    }

    private void know(SchemaTarget database) {
        for (EntityType<?> type : types) {
            database.types().add((EntityMapping<?>) type);
        }
    }

    private static Catalog read(SchemaTarget database, CatalogDialect dialect, Catalog model) {
        try (StatementRunner runner = database.newRunner()) {
            return CatalogReader.read(runner, dialect, model.schemaNames());
        }
    }

    private String read(String file) {
        String path = "/" + folder + "/" + file;
        try (InputStream in = home.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Schema " + name + " has no " + path + ": it was not generated for this"
                        + " database. Compile with -Adovetail.dialects=" + file.replaceAll("(-drop)?\\.sql$", "")
                        + " (several are separated by commas).");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
