package dev.dovetail.dialect;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Computes exactly with decimals that are stored as text. Converts them to 64-bit integers that count units of the last
 * decimal place. If an intermediate result exceeds 64 bits, SQLite continues with a floating-point number. The end of
 * each computation detects this and fails with an overflow.
 */
record SqliteArithmetic(SqlWriter out) {
    private static final int MOST = 18;

    /** Returns the exception for numbers of {@code type} that cannot be computed exactly. */
    static IllegalStateException refused(ColumnType type) {
        return new IllegalStateException("SQLite has no decimal numbers: a " + (type == ColumnType.BIG_INTEGER
                ? "BigInteger" : "BigDecimal")
                + " is computed with exactly as long as it has at most 18 digits in all, and it is"
                + " known how many of them are after the point. Declare them, as in @Column(precision = 12, scale = "
                + "2), or compute in"
                + " Java, or with floating numbers: asDouble(). A quotient of decimals has digits without end, a "
                + "double any number.");
    }

    /** Writes a computed number in the form in which decimals are stored. */
    void write(ExactNumber number) {
        int scale = scale(number);
        out.text(scale == 0 ? "(CASE WHEN " : "RTRIM(RTRIM(CASE WHEN ");
        units(number, scale);
        out.text(" < 0 THEN '-' ELSE '' END || (ABS(CASE TYPEOF(");
        units(number, scale);
        out.text(") WHEN 'real' THEN -9223372036854775808 ELSE ");
        units(number, scale);
        if (scale == 0) {
            out.text(" END)))");
            return;
        }
        out.text(" END) / " + power(scale) + ") || '.' || PRINTF('%0" + scale + "d', ABS(");
        units(number, scale);
        out.text(") % " + power(scale) + "), '0'), '.')");
    }

    private static int scale(SqlNode number) {
        int scale = Scaled.of(number);
        if (scale < 0 || scale > MOST) {
            throw refused(ColumnType.DECIMAL);
        }
        return scale;
    }

    private static String power(int exponent) {
        return "1" + "0".repeat(exponent);
    }

    /** Writes {@code number} as an integer that counts units of 10<sup>-scale</sup>. */
    private void units(SqlNode number, int scale) {
        SqlNode bare = Scaled.bare(number);
        if (bare instanceof Constant constant && constant.get() instanceof Number value) {
            out.value(constant(value, scale), ColumnType.LONG);
            return;
        }
        int own = scale(number);
        if (bare instanceof ExactNumber exact) {
            if (own == scale) {
                operation(exact, own);
            } else {
                out.text("(");
                operation(exact, own);
                out.text(" * " + power(scale - own) + ")");
            }
        } else if (own == 0) {
            out.text("(").node(bare).text(scale == 0 ? " + 0)" : " * " + power(scale) + ")");
        } else {
            out.text("((SUBSTR(").node(bare).text(", 1, INSTR(").node(bare).text(" || '.', '.') - 1) || SUBSTR(SUBSTR(")
                    .node(bare)
                    .text(", INSTR(").node(bare)
                    .text(" || '.', '.') + 1) || '" + "0".repeat(scale) + "', 1, " + scale + ")) + 0)");
        }
    }

    private static long constant(Number value, int scale) {
        try {
            return new BigDecimal(value.toString()).setScale(scale, RoundingMode.UNNECESSARY).unscaledValue()
                    .longValueExact();
        } catch (ArithmeticException tooLarge) {
            throw refused(ColumnType.DECIMAL);
        }
    }

    private void operation(ExactNumber exact, int scale) {
        SqlNode first = exact.operands().get(0);
        SqlNode last = exact.operands().get(exact.operands().size() - 1);
        switch (exact.operation()) {
            case PLUS -> infix(first, scale, " + ", last, scale);
            case MINUS -> infix(first, scale, " - ", last, scale);
            case TIMES -> infix(first, scale(first), " * ", last, scale(last));
            case QUOTIENT -> infix(first, 0, " / ", last, 0);
            case REMAINDER -> infix(first, scale, " % ", last, scale);
            case NEGATED -> call("(- ", first, scale, ")");
            case ABS -> call("ABS(", first, scale, ")");
            case FLOOR -> whole(first, " - (", " < 0)");
            case CEILING -> whole(first, " + (", " > 0)");
            case ROUND -> round(first, exact.places());
            case SUM -> {
                call("SUM(", first, scale, ")");
                out.dialect().writeOver(out, exact.window());
            }
        }
    }

    private void infix(SqlNode left, int leftScale, String sign, SqlNode right, int rightScale) {
        out.text("(");
        units(left, leftScale);
        out.text(sign);
        units(right, rightScale);
        out.text(")");
    }

    private void call(String before, SqlNode number, int scale, String after) {
        out.text(before);
        units(number, scale);
        out.text(after);
    }

    private void whole(SqlNode number, String before, String after) {
        int scale = scale(number);
        String unit = power(scale);
        call("(", number, scale, " / " + unit);
        call(before, number, scale, " % " + unit + after + ")");
    }

    /** Rounds half away from zero. */
    private void round(SqlNode number, int places) {
        int scale = scale(number);
        if (places >= scale) {
            units(number, scale);
            return;
        }
        int lost = Math.min(scale - places, MOST);
        String unit = power(lost);
        String half = "5" + "0".repeat(lost - 1);
        call("((", number, scale, " + CASE WHEN ");
        units(number, scale);
        out.text(" < 0 THEN -" + half + " ELSE " + half + " END) / " + unit
                + (places < 0 ? " * " + power(-places) + ")" : ")"));
    }
}
