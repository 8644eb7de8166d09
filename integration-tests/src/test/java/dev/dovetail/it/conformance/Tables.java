package dev.dovetail.it.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dovetail.it.database.Fixture;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The conformance model's tables, read by plain SQL: rows as names, in no order. */
final class Tables {
    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put("users", "SELECT name FROM users");
        QUERIES.put("profiles", "SELECT p.name, u.name FROM profiles p LEFT JOIN users u ON u.id = p.user_id");
        QUERIES.put("posts", "SELECT p.name, u.name FROM posts p LEFT JOIN users u ON u.id = p.user_id");
        QUERIES.put("comments", "SELECT c.name, p.name FROM comments c LEFT JOIN posts p ON p.id = c.post_id");
        QUERIES.put("tags", "SELECT name FROM tags");
        QUERIES.put("post_tags", "SELECT p.name, t.name FROM post_tags a"
                + " JOIN posts p ON p.id = a.post_id JOIN tags t ON t.id = a.tag_id");
        QUERIES.put("nodes", "SELECT n.name, p.name FROM nodes n LEFT JOIN nodes p ON p.id = n.parent_id");
    }

    private Tables() {}

    static Map<String, TreeSet<List<@Nullable String>>> read(Fixture schema) {
        Map<String, TreeSet<List<@Nullable String>>> tables = new LinkedHashMap<>();
        try (Connection connection = schema.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> query : QUERIES.entrySet()) {
                TreeSet<List<@Nullable String>> rows = rows();
                try (ResultSet results = statement.executeQuery(query.getValue())) {
                    while (results.next()) {
                        List<@Nullable String> row = new ArrayList<>();
                        for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) {
                            row.add(results.getString(i));
                        }
                        rows.add(row);
                    }
                }
                tables.put(query.getKey(), rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return tables;
    }

    static Map<String, TreeSet<List<@Nullable String>>> expected(JsonNode json) {
        Map<String, TreeSet<List<@Nullable String>>> tables = new LinkedHashMap<>();
        json.fieldNames().forEachRemaining(table -> {
            if (!QUERIES.containsKey(table)) {
                throw new IllegalArgumentException("The model has no table " + table + ".");
            }
        });
        for (String table : QUERIES.keySet()) {
            TreeSet<List<@Nullable String>> rows = rows();
            for (JsonNode entry : json.path(table)) {
                List<@Nullable String> row = new ArrayList<>();
                if (entry.isArray()) {
                    entry.forEach(value -> row.add(value.isNull() ? null : value.asText()));
                } else {
                    row.add(entry.asText());
                }
                rows.add(row);
            }
            tables.put(table, rows);
        }
        return tables;
    }

    private static TreeSet<List<@Nullable String>> rows() {
        return new TreeSet<>(Comparator.comparing(String::valueOf));
    }
}
