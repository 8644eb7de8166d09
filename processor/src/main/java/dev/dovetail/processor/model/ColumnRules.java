package dev.dovetail.processor.model;

import dev.dovetail.sql.ColumnType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the columns of one database can hold. */
public interface ColumnRules {
    /** The database, as people write it. */
    String label();

    /**
     * Why the database cannot hold a column; null where it can.
     *
     * @param isKey whether a key or an index has the column
     */
    default @Nullable Refusal refusal(ColumnModel column, boolean isKey) {
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
    record Refusal(String what, String most, String element, String remedy) {
        /** Of a decimal with more digits than the database has, or with more after the point than in all. */
        public static @Nullable Refusal ofDecimal(ColumnModel column, int most, int mostAfterPoint) {
            boolean isDecimal = column.type() == ColumnType.DECIMAL || column.type() == ColumnType.BIG_INTEGER;
            if (!isDecimal || column.precision() == 0 && column.scale() == 0) {
                return null;
            }
            int precision = column.precision() == 0 ? 38 : column.precision();
            if (precision > most) {
                return new Refusal(count(precision) + " digits", count(most), "precision", "precision = " + most);
            }
            int after = Math.min(mostAfterPoint, precision);
            return column.scale() > after
                    ? new Refusal(count(column.scale()) + " digits after the point", count(after), "scale", "scale = " + after)
                    : null;
        }

        /** Whether it is a text, or bytes, of more than {@code longest}. */
        public static boolean isLong(ColumnModel column, int longest) {
            boolean isLong = column.length() == 0 || column.length() > longest;
            return isLong && (column.type() == ColumnType.STRING || column.type() == ColumnType.BYTES);
        }

        /** Of a key that is too long. */
        public static Refusal ofKey(ColumnModel column, int longest) {
            String unit = column.type() == ColumnType.BYTES ? " bytes" : " characters";
            String length = column.length() == 0 ? "any number of" : count(column.length());
            return new Refusal("a key of " + length + unit, count(longest), "length", "length = " + longest);
        }

        private static String count(int number) {
            return String.format(Locale.ROOT, "%,d", number);
        }
    }
}
