package dev.dovetail.tools.type;

import dev.dovetail.dialect.ColumnType;

/** The types of values of SQLite's columns, by the words of the declared type, which may be anything. */
final class SqliteTypes {
    private SqliteTypes() {}

    static ColumnType of(String name) {
        if (name.contains("BOOL")) {
            return ColumnType.BOOLEAN;
        }
        if (name.contains("INT") && !name.contains("POINT") && !name.contains("INTERVAL")) {
            return ColumnType.LONG;
        }
        if (name.contains("CHAR") || name.contains("CLOB") || name.contains("TEXT")) {
            return ColumnType.STRING;
        }
        if (name.contains("REAL") || name.contains("FLOA") || name.contains("DOUB")) {
            return ColumnType.DOUBLE;
        }
        if (name.contains("DATETIME") || name.contains("TIMESTAMP")) {
            return ColumnType.DATE_TIME;
        }
        if (name.contains("NUMERIC") || name.contains("DECIMAL")) {
            return ColumnType.DECIMAL;
        }
        return switch (name) {
            case "BLOB" -> ColumnType.BYTES;
            case "DATE" -> ColumnType.DATE;
            case "TIME" -> ColumnType.TIME;
            case "UUID" -> ColumnType.UUID;
            default -> ColumnType.STRING;
        };
    }
}
