package dev.dovetail.dialect;

import org.jspecify.annotations.Nullable;

/** The types and functions of PostgreSQL. */
abstract class PostgreSqlSyntax implements Dialect {
    /** Writes a value of a named type without a cast, because it gets its type from the context. */
    @Override
    public void writeAlone(SqlWriter out, SqlNode value, ColumnType type) {
        if (type == ColumnType.NAMED) {
            out.node(value);
        } else {
            Dialect.super.writeAlone(out, value, type);
        }
    }

    @Override
    public String castType(ColumnType type) {
        return switch (type) {
            case STRING, NAMED -> "VARCHAR";
            case DECIMAL, BIG_INTEGER -> "NUMERIC";
            case BYTES -> "BYTEA";
            case TIME -> "TIME";
            case DATE_TIME -> "TIMESTAMP";
            case INSTANT, OFFSET_DATE_TIME -> "TIMESTAMP WITH TIME ZONE";
            case JSON -> "JSONB";
            case STRING_ARRAY, INT_ARRAY, LONG_ARRAY, DOUBLE_ARRAY, UUID_ARRAY -> castType(type.element()) + "[]";
            default -> Dialect.super.castType(type);
        };
    }

    @Override
    public String decimalType(int before, int after) {
        return "NUMERIC";
    }

    @Override
    public String longType(ColumnType type) {
        return castType(type);
    }

    /** Returns TEXT, which is the type of a concatenation. The steps of a recursive query must have one type. */
    @Override
    public String growing(ColumnType type) {
        return type == ColumnType.STRING ? "TEXT" : "NUMERIC";
    }

    @Override
    public void writeRemainder(SqlWriter out, SqlNode dividend, SqlNode divisor, ColumnType type) {
        if (type == ColumnType.DOUBLE || type == ColumnType.FLOAT) {
            throw new IllegalStateException("PostgreSQL has no mod(...) of floating numbers. Write "
                    + "asDecimal().mod(...), or"
                    + " compute it in Java.");
        }
        Dialect.super.writeRemainder(out, dividend, divisor, type);
    }

    /**
     * Writes MIN or MAX. Booleans have neither, and UUIDs only from version 18, so their text is used, which has the
     * same order.
     */
    @Override
    public void writeExtreme(SqlWriter out, boolean greatest, SqlNode operand, ColumnType type,
            @Nullable SqlNode window) {
        if (type == ColumnType.BOOLEAN) {
            out.text(greatest ? "BOOL_OR(" : "BOOL_AND(").node(operand).text(")");
            writeOver(out, window);
        } else if (type == ColumnType.UUID) {
            out.text(greatest ? "CAST(MAX(CAST(" : "CAST(MIN(CAST(").node(operand).text(" AS TEXT))");
            writeOver(out, window);
            out.text(" AS UUID)");
        } else {
            Dialect.super.writeExtreme(out, greatest, operand, type, window);
        }
    }

    /** Doubles question marks, which are operators then. Leaves those that are doubled or in quotes. */
    @Override
    public String operators(String sql) {
        StringBuilder text = new StringBuilder(sql.length() + 4);
        char quote = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            text.append(c);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '?') {
                text.append('?');
                i += i + 1 < sql.length() && sql.charAt(i + 1) == '?' ? 1 : 0;
            }
        }
        return text.toString();
    }

    /** Casts to a decimal, because only decimals can be rounded to places. */
    @Override
    public void writeRounded(SqlWriter out, SqlNode number, int places, ColumnType type) {
        out.text("ROUND(CAST(").node(number).text(" AS NUMERIC), " + places + ")");
    }

    /** Writes a field of an instant in UTC, whatever the time zone of the connection is. */
    @Override
    public void writeField(SqlWriter out, String field, SqlNode time, ColumnType type) {
        boolean zoned = type == ColumnType.INSTANT || type == ColumnType.OFFSET_DATE_TIME;
        // EXTRACT returns a decimal. Seconds are rounded down.
        String whole = field.equals("SECOND") ? "FLOOR(EXTRACT(SECOND FROM " : "EXTRACT(" + field + " FROM ";
        out.text("CAST(").text(whole).node(time).text(zoned ? " AT TIME ZONE 'UTC')" : ")")
                .text(field.equals("SECOND") ? ")" : "").text(" AS INTEGER)");
    }

    @Override
    public String toString() {
        return name();
    }
}
