package dev.dovetail.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions, lists and orders of SQLite. */
abstract class SqliteSyntax implements Dialect {
    /** Adds {@code LIMIT -1}, which means no limit, because an offset needs a limit. */
    @Override
    public void writePage(SqlWriter out, long limit, long offset) {
        if (limit < 0 && offset > 0) {
            out.text(" LIMIT -1");
        }
        Dialect.super.writePage(out, limit, offset);
    }

    /** Writes the sort key of a decimal, because decimals are stored as text. */
    @Override
    public void writeOrdered(SqlWriter out, SqlNode expression, ColumnType type) {
        if (type == ColumnType.DECIMAL || type == ColumnType.BIG_INTEGER) {
            SqliteDecimals.writeKey(out, expression);
        } else {
            out.node(expression);
        }
    }

    @Override
    public boolean ordersAsStored(ColumnType type) {
        return type != ColumnType.DECIMAL && type != ColumnType.BIG_INTEGER;
    }

    /** Writes GLOB, because LIKE ignores the case of ASCII letters. Converts the wildcards. */
    @Override
    public void writeLike(SqlWriter out, SqlNode operand, String pattern, char escape, boolean folded) {
        StringBuilder glob = new StringBuilder(pattern.length() + 8);
        boolean escaped = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (!escaped && c == escape) {
                escaped = true;
                continue;
            }
            boolean sign = !escaped && (c == '%' || c == '_');
            if (sign) {
                glob.append(c == '%' ? '*' : '?');
            } else if (c == '*' || c == '?' || c == '[') {
                glob.append('[').append(c).append(']');
            } else {
                glob.append(c);
            }
            escaped = false;
        }
        writePattern(out.node(operand).text(" GLOB "), glob.toString(), folded);
    }

    @Override
    public void writeKeysIn(SqlWriter out, List<? extends SqlNode> columns, int keys) {
        String key = "(" + "?, ".repeat(columns.size() - 1) + "?)";
        out.text("(").list(", ", columns).text(") IN (VALUES ");
        for (int i = 0; i < keys; i++) {
            out.text(i == 0 ? key : ", " + key);
        }
        out.text(")");
    }

    /** Uses JSON for values that are equal in JSON and in a column. Strings with a null character are not. */
    @Override
    public Lists lists(ListParameter values) {
        boolean whole = values.type().isIntegral();
        return whole || storage(values.type()) != Storage.NATIVE || isPlain(values) ? Lists.JSON : Lists.LITERALS;
    }

    private static boolean isPlain(ListParameter values) {
        if (values.type() != ColumnType.STRING && values.type() != ColumnType.CHAR) {
            return false;
        }
        for (Object each : values.get()) {
            if (each.toString().indexOf('\0') >= 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String castType(ColumnType type) {
        return switch (type) {
            case BOOLEAN, BYTE, SHORT, INT, LONG -> "INTEGER";
            case FLOAT, DOUBLE -> "REAL";
            case DECIMAL, BIG_INTEGER -> "NUMERIC";
            case BYTES -> "BLOB";
            default -> "TEXT";
        };
    }

    /** Writes no cast, because a parameter has the type of its value. */
    @Override
    public void writeAlone(SqlWriter out, SqlNode value, ColumnType type) {
        out.node(value);
    }

    @Override
    public String lengthFunction() {
        return "LENGTH";
    }

    @Override
    public void writePosition(SqlWriter out, SqlNode part, SqlNode text) {
        out.text("INSTR(").node(text).text(", ").node(part).text(")");
    }

    @Override
    public void writeRemainder(SqlWriter out, SqlNode dividend, SqlNode divisor, ColumnType type) {
        boolean integral = type.isIntegral();
        out.text(integral ? "(" : "MOD(").node(dividend).text(integral ? " % " : ", ").node(divisor).text(")");
    }

    /** Rounds to tens and larger units by division, because ROUND does not support negative places. */
    @Override
    public void writeRounded(SqlWriter out, SqlNode number, int places, ColumnType type) {
        if (places >= 0) {
            Dialect.super.writeRounded(out, number, places, type);
            return;
        }
        String unit = "1" + "0".repeat(Math.min(-places, 18));
        if (type.isIntegral()) {
            String half = "5" + unit.substring(2);
            out.text("((").node(number).text(" + CASE WHEN ").node(number).text(" < 0 THEN -" + half + " ELSE " + half
                    + " END) / " + unit + " * " + unit + ")");
        } else {
            out.text("(ROUND(").node(number).text(" / " + unit + ".0) * " + unit + ".0)");
        }
    }

    @Override
    public void writeExtreme(SqlWriter out, boolean greatest, SqlNode operand, ColumnType type,
            @Nullable SqlNode window) {
        if (ordersAsStored(type)) {
            Dialect.super.writeExtreme(out, greatest, operand, type, window);
        } else {
            SqliteDecimals.writeExtreme(out, greatest, operand, window);
        }
    }

    @Override
    public String growing(ColumnType type) {
        return "";
    }

    /** A column of texts takes any number. */
    @Override
    public boolean roundsAssigned() {
        return false;
    }

    @Override
    public void writeExact(SqlWriter out, ExactNumber exact) {
        new SqliteArithmetic(out).write(exact);
    }

    /** Casts an integer to text, which is the form of a decimal. */
    @Override
    public void writeAsDecimal(SqlWriter out, SqlNode number, ColumnType type) {
        if (type == ColumnType.DOUBLE || type == ColumnType.FLOAT) {
            throw SqliteArithmetic.refused(type);
        }
        out.text("CAST(").node(number).text(" AS TEXT)");
    }

    @Override
    public void writeField(SqlWriter out, String field, SqlNode time, ColumnType type) {
        String format = switch (field) {
            case "YEAR" -> "%Y";
            case "MONTH" -> "%m";
            case "DAY" -> "%d";
            case "HOUR" -> "%H";
            case "MINUTE" -> "%M";
            default -> "%S";
        };
        out.text("CAST(STRFTIME('" + format + "', ").node(time).text(") AS INTEGER)");
    }

    /** Writes the string itself, because the database returns it without the spaces. */
    @Override
    public void writeUnpadded(SqlWriter out, SqlNode text) {
        out.node(text);
    }

    @Override
    public String toString() {
        return name();
    }
}
