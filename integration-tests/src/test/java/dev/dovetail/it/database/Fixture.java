package dev.dovetail.it.database;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.schema.Schema;
import dev.dovetail.session.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** One database with a schema's tables, and a record of the statements sent to it. */
public final class Fixture implements AutoCloseable {
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final TestDatabase kind;
    private final String name;
    private final DataSource source;
    private final Schema schema;
    private final Database database;
    private final Statements statements = new Statements();
    private final ParsedStatements parsed = new ParsedStatements();

    Fixture(TestDatabase kind, String name, DataSource source, Database database, Schema schema) {
        this.kind = kind;
        this.name = name;
        this.source = source;
        this.schema = schema;
        this.database = database;
        schema.createIn(database);
        database.listen(statements);
        database.listen(parsed);
    }

    static String newName() {
        return "dovetail" + COUNTER.incrementAndGet();
    }

    /** The kind of database. */
    public TestDatabase kind() {
        return kind;
    }

    /** The database as applications see it. */
    public Database database() {
        return database;
    }

    /** The database as plain JDBC sees it. */
    public DataSource dataSource() {
        return source;
    }

    /** What was sent since the last {@link Statements#clear}. */
    public Statements statements() {
        return statements;
    }

    /** Removes all rows that sessions have inserted; keys start again. */
    public void empty() {
        List<String> tables = tables();
        tables.retainAll(statements.takeFilled());
        if (tables.isEmpty()) {
            return;
        }
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : kind.empty(tables)) {
                statement.execute(sql);
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot empty the tables of " + kind, e);
        }
    }

    private List<String> tables() {
        Set<String> tables = new LinkedHashSet<>();
        for (EntityType<?> each : schema.types()) {
            EntityMapping<?> type = (EntityMapping<?>) each;
            for (RelationshipMapping relationship : type.sides()) {
                if (relationship.association() != null) {
                    tables.add(database.dialect().identifiers().quoted(relationship.association().table().name()));
                }
            }
        }
        for (EntityType<?> each : schema.types()) {
            EntityMapping<?> type = (EntityMapping<?>) each;
            tables.add(database.dialect().identifiers().quoted(type.table().name()));
        }
        return new ArrayList<>(tables);
    }

    /** Fails if a parser did not understand a statement that was sent. */
    public void checkParsed() {
        parsed.check();
    }

    @Override
    public void close() {
        try {
            schema.dropIn(database);
        } finally {
            kind.dispose(source, name);
        }
        checkParsed();
    }
}
