package dev.dovetail.tools.plan;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.tools.type.JavaType;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the default of a column as {@code @Default} accepts it. */
final class Defaults {
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");
    private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern CALL = Pattern.compile("[A-Za-z_][\\w.]*\\([^()']*\\)");
    private static final Set<String> CLOCKS = Set.of("CURRENT_TIMESTAMP", "CURRENT_DATE", "CURRENT_TIME",
            "LOCALTIMESTAMP", "LOCALTIME");

    private final Conditions conditions;

    Defaults(Conditions conditions) {
        this.conditions = conditions;
    }

    /** Returns the default, or an empty string if there is none that the processor accepts without a doubt. */
    String of(String sql, JavaType type, @Nullable EnumPlan enumeration) {
        String text = conditions.plain(sql);
        if (enumeration != null) {
            boolean plain = TEXT.matcher(text).matches()
                    && enumeration.constants().containsKey(text.substring(1, text.length() - 1));
            return plain ? text : "";
        }
        if (CALL.matcher(text).matches()) {
            return text;
        }
        boolean number = NUMBER.matcher(text).matches();
        boolean literal = TEXT.matcher(text).matches();
        return switch (type.column()) {
            case BOOLEAN -> bool(text);
            case BYTE, SHORT, INT, LONG, BIG_INTEGER -> whole(literal ? text.substring(1, text.length() - 1) : text);
            case DECIMAL, FLOAT, DOUBLE -> number ? text : "";
            case STRING, NAMED -> literal && fits(text, type) ? text : "";
            case DATE, TIME, DATE_TIME, INSTANT, OFFSET_DATE_TIME -> CLOCKS.contains(text) ? text : "";
            case JSON -> literal && text.matches("(?s)'[\\[{].*") ? text : "";
            default -> "";
        };
    }

    private static String bool(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "TRUE", "1", "B'1'", "'T'" -> "TRUE";
            case "FALSE", "0", "B'0'", "'F'" -> "FALSE";
            default -> "";
        };
    }

    private static String whole(String text) {
        return NUMBER.matcher(text).matches() && !text.contains(".") && text.length() < 10 ? text : "";
    }

    private static boolean fits(String text, JavaType type) {
        return type.column() != ColumnType.STRING || type.length() == 0 || text.length() - 2 <= type.length();
    }
}
