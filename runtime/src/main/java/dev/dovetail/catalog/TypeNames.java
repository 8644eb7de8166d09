package dev.dovetail.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Maps the names of types to those in the catalog of a database, with the default arguments. */
public final class TypeNames {
    private static final List<String> ARRAYS = List.of(" ARRAY", "[]");

    private final Map<String, SqlType> known = new HashMap<>();

    /** Creates a mapping from entries such as {@code "VARCHAR=CHARACTER VARYING"} or {@code "TIME=TIME(0)"}. */
    public TypeNames(String... names) {
        for (String each : names) {
            int equals = each.indexOf('=');
            known.put(each.substring(0, equals), SqlType.of(each.substring(equals + 1)));
        }
    }

    /** Returns {@code type} as the catalog shows it. For an array, converts the element type. */
    public SqlType canonical(SqlType type) {
        for (String array : ARRAYS) {
            if (type.name().endsWith(array)) {
                String name = type.name().substring(0, type.name().length() - array.length());
                SqlType element = canonical(new SqlType(name.strip(), type.arguments()));
                return new SqlType(element.name() + array, element.arguments());
            }
        }
        SqlType shown = known.getOrDefault(type.name(), new SqlType(type.name(), List.of()));
        List<String> arguments = new ArrayList<>(type.arguments().isEmpty() ? shown.arguments() : type.arguments());
        boolean isDecimal = shown.name().equals("NUMERIC") || shown.name().equals("DECIMAL");
        if (isDecimal && arguments.size() == 1) {
            arguments.add("0");
        }
        return new SqlType(shown.name(), arguments);
    }
}
