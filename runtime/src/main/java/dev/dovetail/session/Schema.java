package dev.dovetail.session;

import dev.dovetail.jdbc.StatementRunner;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.sql.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
     * @param folder where they are, for example {@code META-INF/dovetail/blog}
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
        return statements(dialect.name() + ".sql");
    }

    /** The statements that drop the tables. */
    public List<String> drop(Dialect dialect) {
        return statements(dialect.name() + "-drop.sql");
    }

    /** Creates the tables. */
    public void createIn(Database database) {
        execute(database, create(database.dialect()));
    }

    /** Drops the tables, with all that they hold. */
    public void dropIn(Database database) {
        execute(database, drop(database.dialect()));
    }

    private static void execute(Database database, List<String> statements) {
        try (StatementRunner runner = database.newRunner()) {
            for (String statement : statements) {
                runner.execute(statement);
            }
        }
    }

    /** A semicolon at the end of a line ends a statement; lines that start with two hyphens are comments. */
    private List<String> statements(String file) {
        List<String> statements = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : read(file).split("\n", -1)) {
            if (line.startsWith("--") || open.isEmpty() && line.isBlank()) {
                continue;
            }
            open.append(open.isEmpty() ? "" : "\n").append(line);
            if (line.endsWith(";")) {
                statements.add(open.substring(0, open.length() - 1));
                open.setLength(0);
            }
        }
        return statements;
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
