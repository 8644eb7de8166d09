package dev.dovetail.tools;

import dev.dovetail.catalog.Catalog;
import dev.dovetail.catalog.CatalogTable;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.tools.plan.PlanOptions.Triggers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Finds the columns that triggers set, by their text: {@code NEW.last_update := now()}. */
final class TriggerReader {
    private static final Pattern ASSIGNED = Pattern.compile("\\bNEW\\s*\\.\\s*[\"`]?(\\w+)[\"`]?\\s*:?=(?!=)",
            Pattern.CASE_INSENSITIVE);

    /** Selects table, event and text of the triggers that fire before a row is written. */
    private static final String POSTGRESQL = """
            SELECT c.relname, CASE WHEN t.tgtype & 4 <> 0 THEN 'INSERT ' ELSE '' END
                || CASE WHEN t.tgtype & 16 <> 0 THEN 'UPDATE' ELSE '' END, p.prosrc
            FROM pg_trigger t
            JOIN pg_class c ON c.oid = t.tgrelid
            JOIN pg_proc p ON p.oid = t.tgfoid
            WHERE NOT t.tgisinternal AND t.tgtype & 3 = 3""";
    private static final String MYSQL = """
            SELECT EVENT_OBJECT_TABLE, EVENT_MANIPULATION, ACTION_STATEMENT FROM information_schema.TRIGGERS
            WHERE ACTION_TIMING = 'BEFORE' AND TRIGGER_SCHEMA = DATABASE()""";

    private TriggerReader() {}

    /** Returns the columns that triggers of the tables of {@code catalog} set. */
    static Triggers read(DataSource source, Dialect dialect, Catalog catalog) {
        String sql = switch (dialect.name()) {
            case "postgresql" -> POSTGRESQL;
            case "mariadb", "mysql" -> MYSQL;
            default -> "";
        };
        if (sql.isEmpty()) {
            return Triggers.NONE;
        }
        Set<String> inserted = new HashSet<>();
        Set<String> updated = new HashSet<>();
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String event = rows.getString(2).toUpperCase(Locale.ROOT);
                for (String column : columns(catalog, dialect.identifiers().named(rows.getString(1)),
                        rows.getString(3))) {
                    if (event.contains("INSERT")) {
                        inserted.add(column);
                    }
                    if (event.contains("UPDATE")) {
                        updated.add(column);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The triggers could not be read: " + e.getMessage(), e);
        }
        return new Triggers(inserted, updated);
    }

    private static Set<String> columns(Catalog catalog, String table, String text) {
        Set<String> columns = new HashSet<>();
        Matcher matcher = ASSIGNED.matcher(text);
        while (matcher.find()) {
            for (CatalogTable each : catalog.tables()) {
                String column = matcher.group(1).toLowerCase(Locale.ROOT);
                if (each.name().name().equals(table)) {
                    each.columns().stream().filter(known -> known.name().toLowerCase(Locale.ROOT).equals(column))
                            .forEach(known -> columns.add(table + "." + known.name()));
                }
            }
        }
        return columns;
    }
}
