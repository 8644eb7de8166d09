package dev.dovetail.processor.model;

import dev.dovetail.dialect.ColumnType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a column says of its values in the database's own words, or in Dovetail's. */
public final class Definition {
    private static final Pattern DECIMAL =
            Pattern.compile("(NUMERIC|DECIMAL|DEC|NUMBER)\\s*\\(\\s*\\d+\\s*(,\\s*(\\d+)\\s*)?\\).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME =
            Pattern.compile("(TIME|TIMETZ|TIMESTAMP|TIMESTAMPTZ|DATETIME)\\s*\\(\\s*(\\d)\\s*\\).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PADDED =
            Pattern.compile("(CHAR|CHARACTER|NCHAR|NATIONAL CHAR|NATIONAL CHARACTER|BPCHAR)\\s*(\\(\\s*\\d+\\s*\\))?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOSE =
            Pattern.compile(".*(\\bCITEXT\\b|IGNORECASE|\\bNOCASE\\b|\\bRTRIM\\b|_[ac]i\\b|_[ac]i_).*",
            Pattern.CASE_INSENSITIVE);

    private Definition() {}

    /**
     * How many digits after the point, or of a second, the column keeps; -1 where it was not declared with a number.
     */
    public static int digits(ColumnModel column) {
        String definition = column.definition().trim();
        return switch (column.type()) {
            case DECIMAL -> decimals(column, definition);
            case TIME, DATE_TIME, INSTANT, OFFSET_DATE_TIME -> fraction(definition);
            default -> -1;
        };
    }

    private static int decimals(ColumnModel column, String definition) {
        if (definition.isEmpty()) {
            return column.precision() > 0 || column.scale() > 0 ? column.scale() : -1;
        }
        Matcher decimal = DECIMAL.matcher(definition);
        if (!decimal.matches()) {
            return -1;
        }
        return decimal.group(3) == null ? 0 : Integer.parseInt(decimal.group(3));
    }

    /** MariaDB's DATETIME alone keeps seconds. */
    private static int fraction(String definition) {
        Matcher time = TIME.matcher(definition);
        return time.matches() ? Integer.parseInt(time.group(2)) : definition.equalsIgnoreCase("DATETIME") ? 0 : -1;
    }

    /** Returns whether it is a text of fixed length, which the database fills up with spaces. */
    public static boolean isPadded(ColumnModel column) {
        return column.type() == ColumnType.STRING && PADDED.matcher(column.definition().trim()).matches();
    }

    /** Returns whether texts are equal in it that differ in their case, their accents or the spaces at their end. */
    public static boolean isLoose(ColumnModel column) {
        return LOOSE.matcher(column.definition()).matches();
    }
}
