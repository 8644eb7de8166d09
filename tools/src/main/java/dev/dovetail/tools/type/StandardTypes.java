package dev.dovetail.tools.type;

import dev.dovetail.catalog.SqlType;
import dev.dovetail.dialect.ColumnType;
import java.util.List;
import java.util.Map;

/** The types of values of columns, by the names that H2, HSQLDB, MariaDB, MySQL and PostgreSQL have for SQL types. */
final class StandardTypes {
    private static final Map<String, ColumnType> TYPES = Map.ofEntries(
            Map.entry("BOOLEAN", ColumnType.BOOLEAN), Map.entry("BOOL", ColumnType.BOOLEAN),
            Map.entry("TINYINT", ColumnType.BYTE), Map.entry("SMALLINT", ColumnType.SHORT),
            Map.entry("TINYINT UNSIGNED", ColumnType.SHORT), Map.entry("SMALLINT UNSIGNED", ColumnType.INT),
            Map.entry("MEDIUMINT", ColumnType.INT), Map.entry("MEDIUMINT UNSIGNED", ColumnType.INT),
            Map.entry("YEAR", ColumnType.SHORT),
            Map.entry("INT", ColumnType.INT), Map.entry("INTEGER", ColumnType.INT),
            Map.entry("INT UNSIGNED", ColumnType.LONG), Map.entry("OID", ColumnType.LONG),
            Map.entry("BIGINT", ColumnType.LONG), Map.entry("BIGINT UNSIGNED", ColumnType.BIG_INTEGER),
            Map.entry("REAL", ColumnType.FLOAT), Map.entry("FLOAT", ColumnType.FLOAT),
            Map.entry("DOUBLE", ColumnType.DOUBLE), Map.entry("DOUBLE PRECISION", ColumnType.DOUBLE),
            Map.entry("NUMERIC", ColumnType.DECIMAL), Map.entry("DECIMAL", ColumnType.DECIMAL),
            Map.entry("DECFLOAT", ColumnType.DECIMAL), Map.entry("DECIMAL UNSIGNED", ColumnType.DECIMAL),
            Map.entry("BYTEA", ColumnType.BYTES), Map.entry("BINARY LARGE OBJECT", ColumnType.BYTES),
            Map.entry("BLOB", ColumnType.BYTES), Map.entry("VARBINARY", ColumnType.BYTES),
            Map.entry("BINARY VARYING", ColumnType.BYTES), Map.entry("BINARY", ColumnType.BYTES),
            Map.entry("TINYBLOB", ColumnType.BYTES), Map.entry("MEDIUMBLOB", ColumnType.BYTES),
            Map.entry("LONGBLOB", ColumnType.BYTES),
            Map.entry("UUID", ColumnType.UUID), Map.entry("DATE", ColumnType.DATE),
            Map.entry("TIME", ColumnType.TIME), Map.entry("TIMESTAMP", ColumnType.DATE_TIME),
            Map.entry("DATETIME", ColumnType.DATE_TIME),
            Map.entry("TIMESTAMP WITH TIME ZONE", ColumnType.INSTANT),
            Map.entry("JSON", ColumnType.JSON), Map.entry("JSONB", ColumnType.JSON));
    private static final Map<ColumnType, ColumnType> ARRAYS = Map.of(
            ColumnType.STRING, ColumnType.STRING_ARRAY, ColumnType.INT, ColumnType.INT_ARRAY,
            ColumnType.LONG, ColumnType.LONG_ARRAY, ColumnType.DOUBLE, ColumnType.DOUBLE_ARRAY,
            ColumnType.UUID, ColumnType.UUID_ARRAY);

    private StandardTypes() {}

    static ColumnType of(SqlType type) {
        String name = type.name();
        for (String array : new String[] {"[]", " ARRAY"}) {
            if (name.endsWith(array)) {
                String element = name.substring(0, name.length() - array.length()).strip();
                boolean known = TYPES.containsKey(element) || isText(element);
                ColumnType of = of(new SqlType(element, type.arguments()));
                return known ? ARRAYS.getOrDefault(of, ColumnType.STRING) : ColumnType.STRING;
            }
        }
        if (name.equals("TINYINT") && type.arguments().equals(List.of("1"))) {
            return ColumnType.BOOLEAN;
        }
        if (name.equals("BIT") && type.arguments().equals(List.of("1"))) {
            return ColumnType.BOOLEAN;
        }
        return TYPES.getOrDefault(name, ColumnType.STRING);
    }

    private static boolean isText(String element) {
        return element.equals("TEXT") || element.equals("VARCHAR") || element.equals("CHARACTER VARYING");
    }
}
