package dev.dovetail.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Maps the names of types to those in the catalog of a database, with the default arguments. */
public final class TypeNames {
    private final Map<String, SqlType> known = new HashMap<>();

    private final Map<String, List<String>> implied = new HashMap<>();

    /** Creates a mapping from entries such as {@code "VARCHAR=CHARACTER VARYING"} or {@code "TIME=TIME(0)"}. */
    public TypeNames(String... names) {
        for (String each : names) {
            int equals = each.indexOf('=');
            known.put(each.substring(0, equals), SqlType.of(each.substring(equals + 1)));
        }
    }

    /** Says that {@code arguments} of the type {@code name} mean the same as none. Returns this. */
    public TypeNames implied(String name, String arguments) {
        implied.put(name, List.of(arguments));
        return this;
    }

    /** Returns {@code type} as the catalog shows it. For an array, converts the element type. */
    public SqlType canonical(SqlType type) {
        Matcher array = SqlType.ARRAY.matcher(type.name());
        if (array.matches()) {
            SqlType element = canonical(new SqlType(array.group(1), type.arguments()));
            // PostgreSQL ignores the number of dimensions, and the lengths.
            String suffix = array.group(2).startsWith("[") ? "[]" : array.group(2);
            return new SqlType(element.name() + suffix, element.arguments());
        }
        SqlType shown = known.getOrDefault(type.name(), new SqlType(type.name(), List.of()));
        List<String> arguments = new ArrayList<>(type.arguments().isEmpty() ? shown.arguments() : type.arguments());
        boolean isDecimal = shown.name().equals("NUMERIC") || shown.name().equals("DECIMAL");
        if (isDecimal && arguments.size() == 1) {
            arguments.add("0");
        }
        return new SqlType(shown.name(), arguments.equals(implied.get(shown.name())) ? List.of() : arguments);
    }
}
