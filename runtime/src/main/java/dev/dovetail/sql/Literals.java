package dev.dovetail.sql;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Constant;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.Storage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes values into the SQL, as a parameter would store them. */
final class Literals {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSSSSS", Locale.ROOT);
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSSSSS", Locale.ROOT);
    private static final int LAST_YEAR = 9999;

    private Literals() {}

    /** Returns the SQL of a value, or null if the database has no literal for it, so that it must be bound. */
    static @Nullable String of(Constant constant, Dialect dialect) {
        Object value = constant.get();
        return value == null ? null : switch (constant.type()) {
            case BOOLEAN -> (Boolean) value ? "TRUE" : "FALSE";
            case BYTE, SHORT, INT -> value.toString();
            case LONG -> (Long) value == Long.MIN_VALUE ? null : cast(value.toString(), ColumnType.LONG, dialect);
            case FLOAT, DOUBLE -> floating(((Number) value).doubleValue(), value.toString(), constant.type(), dialect);
            case DECIMAL, BIG_INTEGER -> decimal(value, constant.type(), dialect);
            case CHAR, STRING, NAMED -> dialect.literal(value.toString());
            case UUID, DATE, TIME, DATE_TIME, INSTANT, OFFSET_DATE_TIME -> stored(value, constant.type(), dialect);
            case BYTES, JSON, STRING_ARRAY, INT_ARRAY, LONG_ARRAY, DOUBLE_ARRAY, UUID_ARRAY -> null;
        };
    }

    private static String cast(String literal, ColumnType type, Dialect dialect) {
        return "CAST(" + literal + " AS " + dialect.castType(type) + ")";
    }

    private static @Nullable String floating(double value, String text, ColumnType type, Dialect dialect) {
        return Double.isFinite(value) ? cast(text.contains("E") ? text : text + "E0", type, dialect) : null;
    }

    private static @Nullable String decimal(Object value, ColumnType type, Dialect dialect) {
        BigDecimal number = value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
        return dialect.storage(type) == Storage.TEXT
                ? dialect.literal(number.stripTrailingZeros().toPlainString())
                : number.toPlainString();
    }

    private static @Nullable String stored(Object value, ColumnType type, Dialect dialect) {
        return switch (dialect.storage(type)) {
            case NATIVE -> typed(value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value, type,
                    dialect);
            case UTC -> typed(utc(value), ColumnType.DATE_TIME, dialect);
            case TEXT -> dialect.literal(value.toString());
            case UTC_TEXT -> dialect.literal(utc(value).toString());
            case BYTES -> null;
        };
    }

    private static @Nullable String typed(Object value, ColumnType type, Dialect dialect) {
        String text;
        if (value instanceof OffsetDateTime moment) {
            text = isPlain(moment.getYear()) ? DATE_TIME.format(moment) + moment.getOffset().getId()
                    .replace("Z", "+00:00") : null;
        } else if (value instanceof LocalDateTime time) {
            text = isPlain(time.getYear()) ? DATE_TIME.format(time) : null;
        } else {
            text = value instanceof LocalTime time ? TIME.format(time) : value.toString();
        }
        String literal = text == null ? null : dialect.literal(text);
        return literal == null ? null : cast(literal, type, dialect);
    }

    private static boolean isPlain(int year) {
        return year > 0 && year <= LAST_YEAR;
    }

    private static LocalDateTime utc(Object value) {
        Instant instant = value instanceof OffsetDateTime moment ? moment.toInstant() : (Instant) value;
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
