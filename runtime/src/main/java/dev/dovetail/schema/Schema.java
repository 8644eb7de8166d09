package dev.dovetail.schema;

import dev.dovetail.catalog.Catalog;
import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.catalog.Script;
import dev.dovetail.catalog.database.Catalogs;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.error.SchemaException;
import dev.dovetail.metadata.EntityType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The entity types of an application, with the SQL that creates and drops their tables. Generated as
 * {@code BlogSchema.SCHEMA}. Corresponds to SQLAlchemy's {@code MetaData}.
 */
public final class Schema {
    private final String name;
    private final Class<?> home;
    private final String folder;
    private final Supplier<List<EntityType<?>>> supplier;
    private volatile @Nullable List<EntityType<?>> types;

    /**
     * Creates a schema. Called by generated code.
     *
     * @param name the name of the schema, for example {@code Blog}
     * @param home the generated class that finds the SQL as a resource
     * @param folder the folder of the SQL, for example {@code META-INF/dovetail/com.acme.blog.Blog}
     * @param types returns the entity types, referenced ones first. Called when first needed: a program does not
     *     load the classes of all entities before its first query
     */
    public Schema(String name, Class<?> home, String folder, Supplier<List<EntityType<?>>> types) {
        this.name = name;
        this.home = home;
        this.folder = folder;
        this.supplier = types;
    }

    /** Returns the name of the schema. */
    public String name() {
        return name;
    }

    /** Returns the entity types, referenced ones first. */
    public List<EntityType<?>> types() {
        List<EntityType<?>> known = types;
        if (known == null) {
            // Other threads may get an equal list.
            known = List.copyOf(supplier.get());
            types = known;
        }
        return known;
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
     * Returns what keeps the entities from working with the tables of {@code database}, or an empty list if nothing
     * does: {@link ValidationLevel#STRUCTURE}. Corresponds to {@code validate} of Hibernate's {@code hbm2ddl.auto}.
     */
    public List<Difference> validate(SchemaTarget database) {
        return validate(database, ValidationLevel.STRUCTURE);
    }

    /**
     * Returns the differences between the entity types and the tables of {@code database}, or an empty list if there
     * are none. With {@link ValidationLevel#STRICT}, corresponds to {@code compare_metadata} of SQLAlchemy's Alembic.
     */
    public List<Difference> validate(SchemaTarget database, ValidationLevel level) {
        know(database);
        return new SchemaComparison(this, database, level).differences();
    }

    /**
     * Returns a migration script after which {@link #validate(SchemaTarget)} finds nothing, or an empty string if there
     * is nothing to change. Comments out, with {@code --!}, each statement that loses something, changes the type of a
     * column, or depends on one that does. Leaves the tables and views of read-only entities alone.
     */
    public String diff(SchemaTarget database) {
        return diff(database, ValidationLevel.STRUCTURE);
    }

    /**
     * Returns a migration script after which {@link #validate(SchemaTarget, ValidationLevel)} finds nothing. With
     * {@link ValidationLevel#STRICT}, proposes to drop what the entities do not have.
     */
    public String diff(SchemaTarget database, ValidationLevel level) {
        return new SchemaComparison(this, database, level).script();
    }

    private void know(SchemaTarget database) {
        database.types().addLater(this, this::types);
    }

    /** Returns the tables that the generated statements create, and those that read-only entities expect. */
    Catalog model(CatalogDialect dialect, Dialect database) {
        String readOnly = find(database.name() + "-read-only.sql");
        Catalog model = Script.read(create(database), dialect);
        return readOnly == null ? model
                : model.withViews(Script.read(Script.statements(readOnly, dialect), dialect));
    }

    private String read(String file) {
        String text = find(file);
        if (text == null) {
            throw new IllegalStateException("Schema " + name + " has no /" + folder + "/" + file
                    + ": it was not generated for this database. Compile with -Adovetail.dialects="
                    + file.replaceAll("(-drop)?\\.sql$", "") + " (several are separated by commas).");
        }
        return text;
    }

    /** Returns a resource of the application. The DDL of its own dialects may be in another jar than the entities. */
    private static @Nullable InputStream other(String path) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return loader == null ? null : loader.getResourceAsStream(path.substring(1));
    }

    /** Returns the text of a resource, or null if there is none. */
    private @Nullable String find(String file) {
        String path = "/" + folder + "/" + file;
        try (InputStream own = home.getResourceAsStream(path); InputStream in = own != null ? own : other(path)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
