package dev.dovetail.processor.check;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.processor.declaration.SqlWord;
import dev.dovetail.processor.declaration.SqlWord.Kind;
import dev.dovetail.processor.model.ColumnModel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Decides whether an SQL literal is a value of a column. Other expressions are not checked. */
final class Literals {
    /** Names without parentheses that databases evaluate. */
    private static final Set<String> VALUES = Set.of("NULL", "CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP",
            "LOCALTIME", "LOCALTIMESTAMP", "CURRENT_USER", "SESSION_USER", "SYSTEM_USER", "USER", "CURRENT_ROLE",
            "CURRENT_CATALOG", "CURRENT_SCHEMA");
    /** The names of {@link #VALUES} that give a date or time. */
    private static final Set<String> CLOCKS = Set.of("CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP", "LOCALTIME",
            "LOCALTIMESTAMP");

    /** Names for the current date or time that not all databases accept as a default. */
    private static final Set<String> OTHER_CLOCKS = Set.of("TODAY", "NOW", "SYSDATE", "SYSTIMESTAMP", "CURDATE",
            "CURTIME", "GETDATE");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?");
    private static final Pattern MOMENT = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}([ T]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?( ?(Z|[-+]\\d{2}(:?\\d{2})?))?)?");

    private static final Pattern JSON = Pattern.compile("[\\[{\"\\d-]|(true|false|null)$");

    private Literals() {}

    /** Returns the literal to write in place of {@code sql}; empty if {@code sql} is valid or cannot be checked. */
    static String instead(ColumnModel column, String sql) {
        List<SqlWord> words = SqlWord.of(sql);
        SqlWord first = words.get(0);
        if (column.type().isArray()) {
            return ofArray(column, words);
        }
        if (column.type() == ColumnType.JSON) {
            return ofJson(words, sql.strip());
        }
        boolean isSigned = words.size() == 2 && words.get(1).kind() == Kind.NUMBER
                && (first.text().equals("-") || first.text().equals("+"));
        if (isSigned) {
            return ofNumber(column, first.text() + words.get(1).text());
        }
        if (words.size() > 1 && first.kind() == Kind.NAME && words.stream().allMatch(each -> each.kind() == Kind.NAME)
                && column.type() == ColumnType.STRING && !isKnown(first)) {
            return quoted(sql.strip());
        }
        if (words.size() > 1) {
            return "";
        }
        return switch (first.kind()) {
            case TEXT -> ofText(column, first.text().substring(1, first.text().length() - 1).replace("''", "'"));
            case NUMBER -> ofNumber(column, first.text());
            case NAME -> isKnown(first) ? ofClock(column, first) : ofName(column, first.text());
            case QUOTED_NAME -> quoted(first.name());
            default -> "";
        };
    }

    /** A single value is no array; what PostgreSQL reads as one is a text in braces. */
    private static String ofArray(ColumnModel column, List<SqlWord> words) {
        SqlWord first = words.get(0);
        boolean isValue = words.size() == 1 && first.kind() != Kind.SIGN && !first.is("NULL")
                || words.size() == 2 && words.get(1).kind() == Kind.NUMBER;
        String type = switch (column.type().element()) {
            case INT -> "INTEGER";
            case LONG -> "BIGINT";
            case DOUBLE -> "DOUBLE PRECISION";
            case UUID -> "UUID";
            default -> "VARCHAR(" + Math.max(1, column.length()) + ")";
        };
        return isValue && !first.text().startsWith("'{") || first.text().startsWith("{") || first.text().equals("[")
                ? "CAST(ARRAY[] AS " + type + " ARRAY)" : "";
    }

    /** JSON is written as a text, whatever it holds. */
    private static String ofJson(List<SqlWord> words, String sql) {
        SqlWord first = words.get(0);
        if (words.size() == 1 && first.kind() == Kind.TEXT) {
            String text = first.text().substring(1, first.text().length() - 1).strip();
            return JSON.matcher(text).lookingAt() ? "" : "'\"" + text.replace("\"", "\\\"") + "\"'";
        }
        boolean isSigned = words.size() == 2 && words.get(1).kind() == Kind.NUMBER;
        boolean isValue = words.size() == 1 && first.kind() != Kind.SIGN && !first.is("NULL");
        return isSigned || isValue || first.text().equals("{") || first.text().equals("[") ? quoted(sql) : "";
    }

    private static boolean isKnown(SqlWord word) {
        return VALUES.contains(word.text().toUpperCase(Locale.ROOT));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /**
     * Returns a literal in place of a date or time that is the default of a number, boolean or UUID. Other names are
     * not checked.
     */
    private static String ofClock(ColumnModel column, SqlWord word) {
        boolean isClock = CLOCKS.contains(word.text().toUpperCase(Locale.ROOT));
        return isClock && (column.type().isIntegral() || column.type() == ColumnType.BOOLEAN
                || column.type() == ColumnType.DECIMAL || column.type() == ColumnType.UUID) ? ofName(column, "x") : "";
    }

    private static String ofName(ColumnModel column, String name) {
        boolean isTruth = name.equalsIgnoreCase("TRUE") || name.equalsIgnoreCase("FALSE");
        return switch (column.type()) {
            case BOOLEAN -> isTruth ? "" : example(column);
            case STRING, CHAR -> quoted(name);
            case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, DECIMAL, BIG_INTEGER ->
                    isTruth ? (name.equalsIgnoreCase("TRUE") ? "1" : "0") : "0";
            case DATE, TIME -> OTHER_CLOCKS.contains(name.toUpperCase(Locale.ROOT))
                    ? "CURRENT_" + column.type() : example(column);
            case UUID, DATE_TIME, INSTANT, OFFSET_DATE_TIME -> example(column);
            default -> "";
        };
    }

    private static String ofNumber(ColumnModel column, String number) {
        if (!NUMBER.matcher(number).matches()) {
            return "";
        }
        return switch (column.type()) {
            case BOOLEAN -> number.equals("0") ? "FALSE" : "TRUE";
            case STRING, CHAR -> quoted(number);
            case BYTE -> whole(number, Byte.MIN_VALUE, Byte.MAX_VALUE);
            case SHORT -> whole(number, Short.MIN_VALUE, Short.MAX_VALUE);
            case INT -> whole(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case LONG -> whole(number, Long.MIN_VALUE, Long.MAX_VALUE);
            case DECIMAL, BIG_INTEGER -> fits(column, new BigDecimal(number)) ? "" : "0";
            case FLOAT, DOUBLE -> "";
            case UUID, DATE, TIME, DATE_TIME, INSTANT, OFFSET_DATE_TIME -> example(column);
            default -> "";
        };
    }

    private static String whole(String number, long least, long most) {
        BigDecimal value = new BigDecimal(number);
        boolean isWhole = value.stripTrailingZeros().scale() <= 0;
        return isWhole && value.compareTo(BigDecimal.valueOf(least)) >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0 ? "" : "0";
    }

    private static boolean fits(ColumnModel column, BigDecimal value) {
        return column.precision() == 0 || value.precision() - value.scale() <= column.precision() - column.scale();
    }

    private static String ofText(ColumnModel column, String text) {
        return switch (column.type()) {
            case BOOLEAN -> text.equalsIgnoreCase("false") || text.equals("0") || text.equalsIgnoreCase("no")
                    ? "FALSE" : "TRUE";
            case STRING -> column.length() == 0 || text.length() <= column.length()
                    ? "" : quoted(text.substring(0, column.length()));
            case CHAR -> text.length() == 1 ? "" : quoted(text.isEmpty() ? "x" : text.substring(0, 1));
            case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, DECIMAL, BIG_INTEGER ->
                    NUMBER.matcher(text).matches() && ofNumber(column, text).isEmpty() ? text : "0";
            case UUID -> isUuid(text) ? "" : example(column);
            case DATE -> DATE.matcher(text).matches() && isInCalendar(text) ? "" : example(column);
            case TIME -> TIME.matcher(text).matches() && isOnClock(text) ? "" : example(column);
            case DATE_TIME, INSTANT, OFFSET_DATE_TIME -> MOMENT.matcher(text).matches()
                    && isInCalendar(text.substring(0, 10)) && (text.length() < 16 || isOnClock(text.substring(11, 16)))
                    ? "" : example(column);
            default -> "";
        };
    }

    private static boolean isInCalendar(String date) {
        try {
            return !LocalDate.parse(date).toString().isEmpty();
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isOnClock(String time) {
        try {
            return !LocalTime.parse(time).toString().isEmpty();
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String example(ColumnModel column) {
        return switch (column.type()) {
            case BOOLEAN -> "FALSE";
            case UUID -> "'00000000-0000-0000-0000-000000000000'";
            case DATE -> "DATE '2000-01-01'";
            case TIME -> "TIME '12:00:00'";
            default -> "CURRENT_TIMESTAMP";
        };
    }
}
