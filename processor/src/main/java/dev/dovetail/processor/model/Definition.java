package dev.dovetail.processor.model;

import dev.dovetail.dialect.ColumnType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads properties of the SQL type from the definition of a column. */
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
     * Returns the number of digits that the column stores after the decimal point, or of fractions of a second; -1 if
     * it declares none.
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

    /**
     * Returns the number of digits of fractions of a second. Plain {@code DATETIME} of MariaDB stores whole seconds
     * only.
     */
    private static int fraction(String definition) {
        Matcher time = TIME.matcher(definition);
        return time.matches() ? Integer.parseInt(time.group(2)) : definition.equalsIgnoreCase("DATETIME") ? 0 : -1;
    }

    /** Returns whether the column stores strings of fixed length, which the database pads with spaces. */
    public static boolean isPadded(ColumnModel column) {
        return column.type() == ColumnType.STRING && PADDED.matcher(column.definition().trim()).matches();
    }

    /** Returns whether the column treats strings as equal that differ only in case, accents or trailing spaces. */
    public static boolean isLoose(ColumnModel column) {
        return LOOSE.matcher(column.definition()).matches();
    }
}
