package dev.dovetail.processor.model;

import dev.dovetail.dialect.ColumnType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The limits of one database for columns. */
public interface ColumnLimits {
    /** Returns the name of the database, for messages. */
    String label();

    /** Returns the maximum number of columns of a table. */
    default int mostColumns() {
        return Integer.MAX_VALUE;
    }

    /** Returns the maximum number of bytes of a key or an index. */
    default int mostKeyBytes() {
        return Integer.MAX_VALUE;
    }

    /** Returns the number of bytes that {@code column} can take in a key or an index. */
    default int keyBytes(ColumnModel column) {
        return 0;
    }

    /** Returns the maximum number of bytes of a row. */
    default int mostRowBytes() {
        return Integer.MAX_VALUE;
    }

    /** Returns the number of bytes that {@code column} can take in a row. */
    default int rowBytes(ColumnModel column) {
        return 0;
    }

    /** Returns whether the database removes spaces from the ends of the labels of an enum type. */
    default boolean trimsLabels() {
        return false;
    }

    /**
     * Returns the limit that {@code column} exceeds; null if it is within all limits.
     *
     * @param isKey whether the column is part of a key or an index
     */
    default @Nullable Violation refusal(ColumnModel column, boolean isKey) {
        return null;
    }

    /**
     * A limit that a column exceeds.
     *
     * @param what what the column needs, for messages
     * @param most the maximum that the database allows
     * @param element the element of {@code @Column} that exceeds it
     * @param remedy what to write instead
     */
    record Violation(String what, int most, String element, String remedy) {
        /**
         * Returns the violation of a decimal column with more than {@code most} digits; null if {@code column} is none.
         */
        public static @Nullable Violation ofDecimal(ColumnModel column, int most) {
            return isDecimal(column) && column.precision() > most
                    ? new Violation(count(column.precision()) + " digits", most, "precision", "precision = " + most)
                    : null;
        }

        /**
         * Returns the violation of a decimal column with more than {@code most} digits, or more than
         * {@code mostAfterPoint} after the decimal point; null if {@code column} is none.
         */
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

        /**
         * Returns whether {@code column} stores strings or bytes whose length is unlimited or greater than
         * {@code longest}.
         */
        public static boolean isLong(ColumnModel column, int longest) {
            boolean isLong = column.length() == 0 || column.length() > longest;
            return isLong && (column.type() == ColumnType.STRING || column.type() == ColumnType.BYTES);
        }

        /** Returns the violation of a key column whose length is greater than {@code longest}. */
        public static Violation ofKey(ColumnModel column, int longest) {
            String unit = column.type() == ColumnType.BYTES ? " bytes" : " characters";
            String length = column.length() == 0 ? "any number of" : count(column.length());
            return new Violation("a key of " + length + unit, longest, "length", "length = " + longest);
        }

        /** Returns {@code number} as messages show it: {@code 1,024}. */
        public static String count(int number) {
            return String.format(Locale.ROOT, "%,d", number);
        }
    }
}
