package dev.dovetail.spring.autoconfigure;

import dev.dovetail.schema.Schema;
import dev.dovetail.session.Database;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks whether sessions reach the database. */
final class DatabaseCheck {
    private static final int SECONDS = 5;

    private final Database database;
    private final List<Schema> schemas;

    DatabaseCheck(Database database, List<Schema> schemas) {
        this.database = database;
        this.schemas = schemas;
    }

    /** Returns what the application is connected to. Throws an exception if it cannot be reached. */
    Map<String, Object> details() {
        boolean valid = database.compute(session -> session.jdbcResult(connection -> connection.isValid(SECONDS)));
        if (!valid) {
            throw new IllegalStateException("The database does not answer within " + SECONDS + " s.");
        }
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("dialect", database.dialect().name());
        details.put("schemas", schemas.stream().map(Schema::name).toList());
        return details;
    }
}
