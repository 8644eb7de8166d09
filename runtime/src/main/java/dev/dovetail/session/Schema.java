package dev.dovetail.session;

import dev.dovetail.catalog.Catalog;
import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.catalog.Comparison;
import dev.dovetail.catalog.Difference;
import dev.dovetail.catalog.Migration;
import dev.dovetail.catalog.Script;
import dev.dovetail.dialect.Dialects;
import dev.dovetail.error.SchemaException;
import dev.dovetail.jdbc.CatalogReader;
import dev.dovetail.jdbc.StatementRunner;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.sql.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * All entities of an application, with the statements that create and drop their tables. Generated as
 * {@code BlogSchema.SCHEMA}. Answers to SQLAlchemy's {@code MetaData}.
 */
public final class Schema {
    private final String name;
    private final Class<?> home;
    private final String folder;
    private final List<EntityType<?>> types;

    /**
     * Called by generated code.
     *
     * @param name the schema's name, for example {@code Blog}
     * @param home the generated class, beside which the statements are found
     * @param folder where they are, for example {@code META-INF/dovetail/com.acme.blog.Blog}
     * @param types the entities, referred ones first
     */
    public Schema(String name, Class<?> home, String folder, EntityType<?>... types) {
        this.name = name;
        this.home = home;
        this.folder = folder;
        this.types = List.of(types);
    }

    /** The schema's name. */
    public String name() {
        return name;
    }

    /** The entities, those that others refer to first. */
    public List<EntityType<?>> types() {
        return types;
    }

    /** The statements that create the tables. */
    public List<String> create(Dialect dialect) {
        return Script.statements(read(dialect.name() + ".sql"), Dialects.catalog(dialect));
    }

    /** The statements that drop the tables. */
    public List<String> drop(Dialect dialect) {
        return Script.statements(read(dialect.name() + "-drop.sql"), Dialects.catalog(dialect));
    }

    /**
     * Creates the tables: all of them or none on PostgreSQL and SQLite, where a rollback takes tables back.
     *
     * @throws SchemaException if a statement fails, naming those that were executed before
     */
    public void createIn(Database database) {
        new SchemaScript(name, database, create(database.dialect())).create();
    }

    /**
     * Drops the tables, with all that they hold.
     *
     * @throws SchemaException if a statement fails; another call drops what is left
     */
    public void dropIn(Database database) {
        new SchemaScript(name, database, drop(database.dialect())).drop();
    }

    /**
     * Every difference between the model and the tables of {@code database}; none where they are as the model has them.
     * Answers to {@code compare_metadata} of SQLAlchemy's Alembic, and to {@code validate} of Hibernate's
     * {@code hbm2ddl.auto}.
     */
    public List<Difference> validate(Database database) {
        CatalogDialect dialect = Dialects.catalog(database.dialect());
        Catalog model = Script.read(create(database.dialect()), dialect);
        return Comparison.of(model, read(database, dialect, model), dialect.identifiers());
    }

    /**
     * The statements that would bring the tables of {@code database} up to the model, as a script for people and for
     * migration tools; empty where there is nothing to do. Lines that lose something, rows, values, or what somebody
     * added to the database, begin with {@code --!} and so do nothing.
     */
    public String diff(Database database) {
        CatalogDialect dialect = Dialects.catalog(database.dialect());
        Catalog model = Script.read(create(database.dialect()), dialect);
        Catalog actual = read(database, dialect, model);
        return Migration.write(model, actual, Comparison.of(model, actual, dialect.identifiers()), dialect);
    }

    private static Catalog read(Database database, CatalogDialect dialect, Catalog model) {
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
