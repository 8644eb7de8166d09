package dev.dovetail.it.random.stored;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.it.random.rows.Pair;
import dev.dovetail.metadata.Attribute;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads all rows by plain SQL. */
final class RowReader {
    private final Connection connection;
    private final Dialect dialect;
    private final Rows rows = new Rows();
    private final Map<Type, Map<List<String>, String>> labels = new EnumMap<>(Type.class);
    private final Map<String, Map<String, @Nullable String>> found = new HashMap<>();

    RowReader(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    Rows read() throws SQLException {
        for (Type type : Type.values()) {
            objects(type);
        }
        for (Link link : Link.values()) {
            if (link.pairs()) {
                pairs(link);
            } else {
                keys(link);
            }
        }
        return rows;
    }

    private void objects(Type type) throws SQLException {
        Map<List<String>, String> keys = new HashMap<>();
        labels.put(type, keys);
        List<String> columns = new ArrayList<>();
        type.metadata().attributes().forEach(attribute -> columns.add(attribute.column()));
        for (List<@Nullable String> row : select(type.metadata().table().name(), columns)) {
            Map<String, @Nullable String> values = new HashMap<>();
            List<String> key = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                Attribute attribute = type.metadata().attributes().get(column);
                String value = row.get(column);
                values.put(attribute.name(), value);
                if (attribute.isId()) {
                    key.add(value);
                }
            }
            String label = values.get("label");
            if (rows.has(label)) {
                throw new AssertionError("two rows are " + label);
            }
            Map<Field, @Nullable String> fields = new EnumMap<>(Field.class);
            for (Field field : Field.of(type)) {
                fields.put(field, values.get(field.property()));
            }
            rows.put(label, fields);
            found.put(label, values);
            keys.put(key, label);
        }
    }

    private void keys(Link link) {
        for (String label : labels.get(link.type(true)).values()) {
            List<String> key = new ArrayList<>();
            link.key().forEach(property -> key.add(found.get(label).get(property)));
            if (!key.contains(null)) {
                rows.pairs(link).add(new Pair(label, labels.get(link.type(false)).get(key)));
            } else if (key.stream().anyMatch(part -> part != null)) {
                throw new AssertionError(label + " has a part of the key " + link + ": " + key);
            }
        }
    }

    private void pairs(Link link) throws SQLException {
        var association = link.type(true).metadata().relationship(link.side(true).name()).association();
        List<String> columns = List.of(association.columns().get(0), association.inverseColumns().get(0));
        for (List<@Nullable String> row : select(association.table().name(), columns)) {
            rows.pairs(link).add(new Pair(labels.get(link.type(true)).get(List.of(row.get(0))),
                    labels.get(link.type(false)).get(List.of(row.get(1)))));
        }
    }

    private List<List<@Nullable String>> select(String table, List<String> columns) throws SQLException {
        List<String> quoted = new ArrayList<>();
        columns.forEach(column -> quoted.add(dialect.identifiers().quoted(column)));
        String sql = "SELECT " + String.join(", ", quoted) + " FROM " + dialect.identifiers().quoted(table);
        List<List<@Nullable String>> read = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet results = statement.executeQuery(sql)) {
            while (results.next()) {
                List<@Nullable String> row = new ArrayList<>();
                for (int column = 1; column <= columns.size(); column++) {
                    row.add(results.getString(column));
                }
                read.add(row);
            }
        }
        return read;
    }
}
