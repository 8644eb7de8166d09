package dev.dovetail.it.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.generated.AssociationKeys;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.schema.Schema;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.JDBCType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables as the driver shows them, against what the runtime knows of the entities: neither knows of the statements. */
class CreatedTablesTest {
    private static final Map<ColumnType, Set<JDBCType>> SHOWN = new EnumMap<>(ColumnType.class);

    static {
        Set<JDBCType> texts = Set.of(JDBCType.VARCHAR, JDBCType.CHAR, JDBCType.CLOB, JDBCType.LONGVARCHAR);
        Set<JDBCType> instants = Set.of(JDBCType.TIMESTAMP, JDBCType.TIMESTAMP_WITH_TIMEZONE);
        SHOWN.put(ColumnType.BOOLEAN, Set.of(JDBCType.BOOLEAN, JDBCType.BIT));
        SHOWN.put(ColumnType.BYTE, Set.of(JDBCType.TINYINT, JDBCType.SMALLINT));
        SHOWN.put(ColumnType.SHORT, Set.of(JDBCType.SMALLINT));
        SHOWN.put(ColumnType.INT, Set.of(JDBCType.INTEGER));
        SHOWN.put(ColumnType.LONG, Set.of(JDBCType.BIGINT));
        SHOWN.put(ColumnType.FLOAT, Set.of(JDBCType.REAL, JDBCType.FLOAT, JDBCType.DOUBLE));
        SHOWN.put(ColumnType.DOUBLE, Set.of(JDBCType.DOUBLE));
        SHOWN.put(ColumnType.CHAR, texts);
        SHOWN.put(ColumnType.STRING, texts);
        SHOWN.put(ColumnType.DECIMAL, Set.of(JDBCType.DECIMAL, JDBCType.NUMERIC));
        SHOWN.put(ColumnType.BIG_INTEGER, Set.of(JDBCType.DECIMAL, JDBCType.NUMERIC));
        SHOWN.put(ColumnType.BYTES, Set.of(JDBCType.BLOB, JDBCType.BINARY, JDBCType.VARBINARY, JDBCType.LONGVARBINARY));
        SHOWN.put(ColumnType.UUID, Set.of(JDBCType.BINARY, JDBCType.OTHER));
        SHOWN.put(ColumnType.DATE, Set.of(JDBCType.DATE));
        SHOWN.put(ColumnType.TIME, Set.of(JDBCType.TIME));
        SHOWN.put(ColumnType.DATE_TIME, Set.of(JDBCType.TIMESTAMP));
        SHOWN.put(ColumnType.INSTANT, instants);
        SHOWN.put(ColumnType.OFFSET_DATE_TIME, instants);
        SHOWN.put(ColumnType.JSON, Set.of(JDBCType.OTHER, JDBCType.LONGVARCHAR));
        for (ColumnType array : List.of(ColumnType.STRING_ARRAY, ColumnType.INT_ARRAY, ColumnType.LONG_ARRAY,
                ColumnType.DOUBLE_ARRAY, ColumnType.UUID_ARRAY)) {
            SHOWN.put(array, Set.of(JDBCType.ARRAY));
        }
    }

    /** SQLite has four types. */
    private static final Set<JDBCType> WHOLE = Set.of(JDBCType.INTEGER, JDBCType.BIGINT, JDBCType.BOOLEAN);

    @ParameterizedTest
    @MethodSource("dev.dovetail.it.schema.Schemas#thatSayAll")
    void theDriverShowsWhatTheEntitiesHave(TestDatabase kind, Schema schema) throws SQLException {
        try (Fixture fixture = kind.create(schema); Connection connection = fixture.dataSource().getConnection()) {
            DatabaseMetaData shown = connection.getMetaData();
            for (EntityType<?> each : schema.types()) {
                EntityMapping<?> type = (EntityMapping<?>) each;
                String table = stored(fixture, type.table().name());
                Map<String, String> expected = new TreeMap<>();
                for (Attribute attribute : type.attributes()) {
                    expected.put(stored(fixture, attribute.column()), attribute.isNullable() ? "null" : "not null");
                }
                List<String> ids = type.ids().stream().map(id -> stored(fixture, id.column())).sorted().toList();
                Map<String, String> columns = columns(connection, shown, table);
                if (kind == TestDatabase.SQLITE) {
                    // The number of a row is never null, but nothing says so.
                    ids.forEach(id -> columns.put(id, "not null"));
                }
                assertThat(columns).as(table).isEqualTo(expected);
                assertThat(keys(connection, shown, table)).as(table).isEqualTo(ids);
                assertTypes(kind, connection, fixture, type, table);
                assertAssociations(fixture, connection, shown, type);
            }
        }
    }

    private static void assertTypes(
            TestDatabase kind, Connection connection, Fixture fixture, EntityMapping<?> type, String table)
            throws SQLException {
        try (ResultSet rows = connection.getMetaData().getColumns(
                connection.getCatalog(), schema(connection), escaped(connection, table), "%")) {
            while (rows.next()) {
                String column = rows.getString("COLUMN_NAME");
                if (!rows.getString("TABLE_NAME").equals(table)) {
                    continue;
                }
                Attribute attribute = type.attributes().stream()
                        .filter(each -> stored(fixture, each.column()).equals(column)).findFirst().orElseThrow();
                JDBCType shown = JDBCType.valueOf(jdbcCode(rows.getInt("DATA_TYPE")));
                if (kind == TestDatabase.SQLITE) {
                    assertThat(WHOLE.contains(shown)).as(table + "." + column + " " + shown)
                            .isEqualTo(attribute.type().isIntegral() || attribute.type() == ColumnType.BOOLEAN);
                } else {
                    assertThat(shown).as(table + "." + column).isIn(SHOWN.get(attribute.type()));
                }
            }
        }
    }

    /** H2's DECFLOAT has a number that JDBC does not know. */
    private static int jdbcCode(int code) {
        return code == 2015 ? JDBCType.NUMERIC.getVendorTypeNumber() : code;
    }

    private static void assertAssociations(
            Fixture fixture, Connection connection, DatabaseMetaData shown, EntityMapping<?> type) throws SQLException {
        for (RelationshipMapping relationship : type.sides()) {
            AssociationKeys association = relationship.association();
            if (association != null) {
                TreeSet<String> columns = new TreeSet<>();
                association.columns().forEach(each -> columns.add(stored(fixture, each)));
                association.inverseColumns().forEach(each -> columns.add(stored(fixture, each)));
                String table = stored(fixture, association.table().name());
                assertThat(keys(connection, shown, table)).as(table).isEqualTo(new ArrayList<>(columns));
            }
        }
    }

    private static Map<String, String> columns(Connection connection, DatabaseMetaData shown, String table)
            throws SQLException {
        Map<String, String> columns = new TreeMap<>();
        try (ResultSet rows = shown.getColumns(
                connection.getCatalog(), schema(connection), escaped(connection, table), "%")) {
            while (rows.next()) {
                if (rows.getString("TABLE_NAME").equals(table)) {
                    boolean nullable = rows.getInt("NULLABLE") == DatabaseMetaData.columnNullable;
                    columns.put(rows.getString("COLUMN_NAME"), nullable ? "null" : "not null");
                }
            }
        }
        return columns;
    }

    private static List<String> keys(Connection connection, DatabaseMetaData shown, String table) throws SQLException {
        TreeSet<String> columns = new TreeSet<>();
        try (ResultSet rows = shown.getPrimaryKeys(connection.getCatalog(), schema(connection), table)) {
            while (rows.next()) {
                columns.add(rows.getString("COLUMN_NAME"));
            }
        }
        return new ArrayList<>(columns);
    }

    private static String stored(Fixture fixture, String name) {
        return fixture.database().dialect().identifiers().stored(name);
    }

    private static String schema(Connection connection) throws SQLException {
        return connection.getSchema();
    }

    private static String escaped(Connection connection, String name) throws SQLException {
        String escape = connection.getMetaData().getSearchStringEscape();
        return name.replace("_", escape + "_").replace("%", escape + "%");
    }
}
