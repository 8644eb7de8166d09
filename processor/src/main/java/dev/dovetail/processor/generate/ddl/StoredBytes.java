package dev.dovetail.processor.generate.ddl;

import dev.dovetail.processor.model.ColumnModel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of bytes that MySQL and MariaDB reserve for a column, according to its type. */
final class StoredBytes {
    private static final Pattern TYPE = Pattern.compile("(\\w+)(?:\\((\\d+)(?:, (\\d+))?\\))?");
    private static final int BYTES_OF_CHARACTER = 4;
    /** The length and the address of a value outside the row. */
    private static final int OUTSIDE = 12;
    private static final int[] BYTES_OF_DIGITS = {0, 1, 1, 2, 2, 3, 3, 4, 4, 4};

    private StoredBytes() {}

    /** Returns the bytes in a key. The length of a string is not counted. */
    static int ofKey(ColumnModel column, String type) {
        return of(column, type, 0);
    }

    /** Returns the bytes in a row. */
    static int ofRow(ColumnModel column, String type) {
        return of(column, type, 1);
    }

    /** Returns 0 for a type that the user wrote. */
    private static int of(ColumnModel column, String type, int lengths) {
        if (column.nativeEnum() != null) {
            return column.nativeEnum().labels().size() < 256 ? 1 : 2;
        }
        Matcher parts = TYPE.matcher(type);
        if (!column.definition().isEmpty() || !parts.matches()) {
            return 0;
        }
        int first = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        int second = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        return switch (parts.group(1)) {
            case "VARCHAR" -> counted(first * BYTES_OF_CHARACTER, lengths);
            case "VARBINARY" -> counted(first, lengths);
            case "BINARY" -> first;
            case "BOOLEAN", "TINYINT" -> 1;
            case "SMALLINT" -> 2;
            case "DATE" -> 3;
            case "INTEGER" -> 4;
            case "TIME" -> 6;
            case "BIGINT", "DOUBLE", "DATETIME" -> 8;
            case "DECIMAL" -> digits(first - second) + digits(second);
            case "UUID" -> 16;
            default -> OUTSIDE;
        };
    }

    private static int counted(int bytes, int lengths) {
        return bytes + lengths * (bytes < 256 ? 1 : 2);
    }

    /** Returns the bytes of digits on one side of the point: nine digits take four bytes. */
    private static int digits(int number) {
        return number / 9 * 4 + BYTES_OF_DIGITS[number % 9];
    }
}
