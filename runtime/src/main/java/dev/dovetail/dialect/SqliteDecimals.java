package dev.dovetail.dialect;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Compares decimals that are stored as text, by a sort key of the sign, the number of digits before the point, and the
 * digits. Digits of a negative number become letters in reverse order.
 */
final class SqliteDecimals {
    private static final int MOST = 99_999;
    private static final String LETTERS = "jihgfedcba";

    private SqliteDecimals() {}

    /** Writes the sort key of {@code number}. */
    static void writeKey(SqlWriter out, SqlNode number) {
        if (number instanceof Constant constant && constant.get() != null) {
            out.value(key(new BigDecimal(constant.get().toString())), ColumnType.STRING);
            return;
        }
        out.text("CASE WHEN ").node(number).text(" LIKE '-%' THEN '0' || PRINTF('%05d', " + (MOST + 2) + " - INSTR(")
                .node(number).text(" || '.', '.')) || ").text("REPLACE(".repeat(10)).text("SUBSTR(").node(number)
                .text(", 2)");
        for (int digit = 0; digit < 10; digit++) {
            out.text(", '" + digit + "', '" + LETTERS.charAt(digit) + "')");
        }
        out.text(" || '~' ELSE '1' || PRINTF('%05d', INSTR(").node(number).text(" || '.', '.') - 1) || ").node(number)
                .text(" END");
    }

    /** Returns the sort key of {@code number}, as {@link #writeKey} computes it. */
    static String key(BigDecimal number) {
        String text = number.stripTrailingZeros().toPlainString();
        boolean negative = text.startsWith("-");
        String digits = negative ? text.substring(1) : text;
        int before = (digits + ".").indexOf('.');
        if (!negative) {
            return "1" + length(before) + digits;
        }
        StringBuilder key = new StringBuilder("0").append(length(MOST - before));
        for (char c : digits.toCharArray()) {
            key.append(c == '.' ? c : LETTERS.charAt(c - '0'));
        }
        return key.append('~').toString();
    }

    private static String length(int digits) {
        String text = String.valueOf(digits);
        return "0".repeat(5 - text.length()) + text;
    }

    /** Writes the smallest or greatest number of several rows. */
    static void writeExtreme(SqlWriter out, boolean greatest, SqlNode number, @Nullable SqlNode window) {
        out.text("CASE WHEN ");
        writeKeys(out, greatest, number, window);
        out.text(" LIKE '1%' THEN SUBSTR(");
        writeKeys(out, greatest, number, window);
        out.text(", 7) ELSE '-' || ").text("REPLACE(".repeat(10)).text("RTRIM(SUBSTR(");
        writeKeys(out, greatest, number, window);
        out.text(", 7), '~')");
        for (int digit = 0; digit < 10; digit++) {
            out.text(", '" + LETTERS.charAt(digit) + "', '" + digit + "')");
        }
        out.text(" END");
    }

    private static void writeKeys(SqlWriter out, boolean greatest, SqlNode number, @Nullable SqlNode window) {
        out.text(greatest ? "MAX(" : "MIN(");
        writeKey(out, number);
        out.text(")");
        out.dialect().writeOver(out, window);
    }
}
