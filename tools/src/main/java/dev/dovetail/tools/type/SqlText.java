package dev.dovetail.tools.type;

import dev.dovetail.catalog.SqlType;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes SQL types as people do: {@code VARCHAR(20)} for {@code CHARACTER VARYING(20)}. */
final class SqlText {
    private static final Map<String, String> SHORT = Map.of(
            "CHARACTER VARYING", "VARCHAR", "CHARACTER", "CHAR", "CHARACTER LARGE OBJECT", "CLOB",
            "BINARY LARGE OBJECT", "BLOB", "BINARY VARYING", "VARBINARY");
    /** First words of types that people write in capitals. */
    private static final Set<String> STANDARD = Set.of("VARCHAR", "CHAR", "CLOB", "BLOB", "VARBINARY", "BINARY",
            "SMALLINT", "INTEGER", "INT", "BIGINT", "TINYINT", "MEDIUMINT", "NUMERIC", "DECIMAL", "DECFLOAT", "REAL",
            "DOUBLE", "FLOAT", "BOOLEAN", "DATE", "TIME", "TIMESTAMP", "DATETIME", "INTERVAL", "BIT", "TEXT");

    private SqlText() {}

    static String of(SqlType type) {
        String name = type.name();
        String array = "";
        for (String each : new String[] {"[]", " ARRAY"}) {
            if (name.endsWith(each)) {
                array = each;
                name = name.substring(0, name.length() - each.length()).strip();
            }
        }
        name = SHORT.getOrDefault(name, name);
        boolean standard = name.contains("\"") || STANDARD.contains(name.split(" ")[0])
                || !array.equals("[]") && !array.isEmpty();
        SqlType written = new SqlType(standard ? name : name.toLowerCase(Locale.ROOT), type.arguments());
        return written + array;
    }
}
