package dev.dovetail.it.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.AssociationKeys;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.session.Schema;
import dev.dovetail.sql.ColumnType;
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
        SHOWN.put(ColumnType.DECIMAL, Set.of(JDBCType.DECIMAL, JDBCType.NUMERIC, JDBCType.DECFLOAT));
        SHOWN.put(ColumnType.BIG_INTEGER, Set.of(JDBCType.DECIMAL, JDBCType.NUMERIC));
        SHOWN.put(ColumnType.BYTES, Set.of(JDBCType.BLOB, JDBCType.BINARY, JDBCType.VARBINARY, JDBCType.LONGVARBINARY));
        SHOWN.put(ColumnType.UUID, Set.of(JDBCType.BINARY, JDBCType.OTHER));
        SHOWN.put(ColumnType.DATE, Set.of(JDBCType.DATE));
        SHOWN.put(ColumnType.TIME, Set.of(JDBCType.TIME));
        SHOWN.put(ColumnType.DATE_TIME, Set.of(JDBCType.TIMESTAMP));
        SHOWN.put(ColumnType.INSTANT, instants);
        SHOWN.put(ColumnType.OFFSET_DATE_TIME, instants);
    }

    /** SQLite has four types. */
    private static final Set<JDBCType> WHOLE = Set.of(JDBCType.INTEGER, JDBCType.BIGINT, JDBCType.BOOLEAN);

    @ParameterizedTest
    @MethodSource("dev.dovetail.it.schema.Schemas#onEveryDatabase")
    void theDriverShowsWhatTheEntitiesHave(TestDatabase kind, Schema schema) throws SQLException {
        try (Fixture fixture = kind.create(schema); Connection connection = fixture.dataSource().getConnection()) {
            DatabaseMetaData shown = connection.getMetaData();
            for (EntityType<?> type : schema.types()) {
                String table = fixture.database().dialect().identifiers().stored(type.table().name());
                Map<String, String> expected = new TreeMap<>();
                for (Attribute attribute : type.attributes()) {
                    String column = fixture.database().dialect().identifiers().stored(attribute.column());
                    expected.put(column, attribute.isNullable() ? "null" : "not null");
                }
                assertThat(columns(connection, shown, table)).as(table).isEqualTo(expected);
                assertTypes(kind, connection, fixture, type, table);
                assertThat(keys(connection, shown, table)).as(table).isEqualTo(type.ids().stream()
                        .map(id -> fixture.database().dialect().identifiers().stored(id.column())).sorted().toList());
                assertAssociations(fixture, connection, shown, type);
            }
        }
    }

    private static void assertTypes(TestDatabase kind, Connection connection, Fixture fixture, EntityType<?> type, String table)
            throws SQLException {
        try (ResultSet rows = connection.getMetaData().getColumns(connection.getCatalog(), schema(connection), escaped(connection, table), "%")) {
            while (rows.next()) {
                if (!rows.getString("TABLE_NAME").equals(table)) {
                    continue;
                }
                String column = rows.getString("COLUMN_NAME");
                Attribute attribute = type.attributes().stream().filter(each ->
                        fixture.database().dialect().identifiers().stored(each.column()).equals(column)).findFirst().orElseThrow();
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

    /** H2's DECFLOAT has a number that JDBC knows from version 4.3 on only by name. */
    private static int jdbcCode(int code) {
        return code == 2015 ? JDBCType.NUMERIC.getVendorTypeNumber() : code;
    }

    private static void assertAssociations(Fixture fixture, Connection connection, DatabaseMetaData shown, EntityType<?> type)
            throws SQLException {
        for (Relationship relationship : type.relationships()) {
            AssociationKeys association = relationship.association();
            if (association != null) {
                TreeSet<String> columns = new TreeSet<>();
                association.columns().forEach(each -> columns.add(fixture.database().dialect().identifiers().stored(each)));
                association.inverseColumns().forEach(each -> columns.add(fixture.database().dialect().identifiers().stored(each)));
                String table = fixture.database().dialect().identifiers().stored(association.table().name());
                assertThat(keys(connection, shown, table)).as(table).isEqualTo(new ArrayList<>(columns));
            }
        }
    }

    private static Map<String, String> columns(Connection connection, DatabaseMetaData shown, String table) throws SQLException {
        Map<String, String> columns = new TreeMap<>();
        try (ResultSet rows = shown.getColumns(connection.getCatalog(), schema(connection), escaped(connection, table), "%")) {
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

    private static String schema(Connection connection) throws SQLException {
        return connection.getSchema();
    }

    private static String escaped(Connection connection, String name) throws SQLException {
        String escape = connection.getMetaData().getSearchStringEscape();
        return name.replace("_", escape + "_").replace("%", escape + "%");
    }
}
