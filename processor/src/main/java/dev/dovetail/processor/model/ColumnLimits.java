package dev.dovetail.processor.model;

import dev.dovetail.dialect.ColumnType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the columns of one database can hold. */
public interface ColumnLimits {
    /** The database, as people write it. */
    String label();

    /** How many columns a table can have. */
    default int mostColumns() {
        return Integer.MAX_VALUE;
    }

    /**
     * Why the database cannot hold a column; null where it can.
     *
     * @param isKey whether a key or an index has the column
     */
    default @Nullable Violation refusal(ColumnModel column, boolean isKey) {
        return null;
    }

    /**
     * Why a column cannot be.
     *
     * @param what what it would have to hold
     * @param most what is possible
     * @param element the element of {@code @Column} that says so
     * @param remedy what to write
     */
    record Violation(String what, int most, String element, String remedy) {
        /** Of a decimal with more digits than the database has. */
        public static @Nullable Violation ofDecimal(ColumnModel column, int most) {
            return isDecimal(column) && column.precision() > most
                    ? new Violation(count(column.precision()) + " digits", most, "precision", "precision = " + most)
                    : null;
        }

        /** The same, or with more after the point than it has there. */
        public static @Nullable Violation ofDecimal(ColumnModel column, int most, int mostAfterPoint) {
            Violation refusal = ofDecimal(column, most);
            if (refusal != null || !isDecimal(column)) {
                return refusal;
            }
            int digits = column.precision() == 0 ? mostAfterPoint : column.precision();
            return column.scale() > mostAfterPoint
                    ? new Violation(count(column.scale()) + " digits after the point of " + count(digits) + " in all",
                            mostAfterPoint, "scale", "scale = " + mostAfterPoint)
                    : null;
        }

        private static boolean isDecimal(ColumnModel column) {
            return column.type() == ColumnType.DECIMAL || column.type() == ColumnType.BIG_INTEGER;
        }

        /** Returns whether it is a text, or bytes, of more than {@code longest}. */
        public static boolean isLong(ColumnModel column, int longest) {
            boolean isLong = column.length() == 0 || column.length() > longest;
            return isLong && (column.type() == ColumnType.STRING || column.type() == ColumnType.BYTES);
        }

        /** Of a key that is too long. */
        public static Violation ofKey(ColumnModel column, int longest) {
            String unit = column.type() == ColumnType.BYTES ? " bytes" : " characters";
            String length = column.length() == 0 ? "any number of" : count(column.length());
            return new Violation("a key of " + length + unit, longest, "length", "length = " + longest);
        }

        /** A number as messages write it. */
        public static String count(int number) {
            return String.format(Locale.ROOT, "%,d", number);
        }
    }
}
