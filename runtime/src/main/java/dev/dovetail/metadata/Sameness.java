package dev.dovetail.metadata;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.sql.Texts;
import dev.dovetail.sql.Times;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * How the stored values of one kind of column compare. A database holds some values equal that Java does not: 1.5 and
 * 1.50, one moment at two offsets, arrays of the same content.
 */
final class Sameness {
    private Sameness() {}

    /** Returns whether Java's {@code equals} and the database agree about all values of a type. */
    static boolean isPlain(ColumnType type) {
        return switch (type) {
            case BYTE, SHORT, INT, FLOAT, DOUBLE, DECIMAL, OFFSET_DATE_TIME, BYTES, STRING_ARRAY, INT_ARRAY, LONG_ARRAY,
                    DOUBLE_ARRAY, UUID_ARRAY -> false;
            default -> true;
        };
    }

    /**
     * Returns whether a column of a type may hold less of a value than Java does: digits after the point, or of a
     * second.
     */
    static boolean isRounded(ColumnType type) {
        return switch (type) {
            case DECIMAL, TIME, DATE_TIME, INSTANT, OFFSET_DATE_TIME -> true;
            default -> false;
        };
    }

    /**
     * Returns a form of a stored value that has the same {@code equals} and hash code for all values that the database
     * holds equal.
     */
    static Object form(ColumnType type, Object stored) {
        return switch (type) {
            case BYTE, SHORT, INT, LONG -> stored instanceof Long || !(stored instanceof Number number)
                    ? stored : (Object) number.longValue();
            case DECIMAL -> stored instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : stored;
            case DOUBLE -> stored instanceof Double number && number == 0 ? (Object) 0.0 : stored;
            case FLOAT -> stored instanceof Float number && number == 0 ? (Object) 0.0f : stored;
            case OFFSET_DATE_TIME -> stored instanceof OffsetDateTime time
                    ? time.withOffsetSameInstant(ZoneOffset.UTC) : stored;
            case BYTES, STRING_ARRAY, INT_ARRAY, LONG_ARRAY, DOUBLE_ARRAY, UUID_ARRAY -> new ArrayValue(stored);
            default -> stored;
        };
    }

    /** Returns the stored value, as statements bind it, of a value in the form in which keys are compared. */
    static @Nullable Object ofKey(ColumnType type, @Nullable Object key) {
        if (key instanceof ArrayValue value) {
            return value.array();
        }
        if (!(key instanceof Long number)) {
            return key;
        }
        return switch (type) {
            case INT -> (Object) number.intValue();
            case SHORT -> (Object) number.shortValue();
            case BYTE -> (Object) number.byteValue();
            default -> (Object) number;
        };
    }

    /**
     * Returns the value as the column can hold it, which is {@code value} itself if the column holds all of it.
     * Decimals are rounded half up, times lose what is finer.
     *
     * @param digits how many digits after the point, or of a second, the column was declared with; negative for none
     */
    static Object rounded(Object stored, int digits, Dialect dialect) {
        if (stored instanceof BigDecimal decimal) {
            int most = digits < 0 ? dialect.decimals() : digits;
            return most >= 0 && decimal.scale() > most ? decimal.setScale(most, RoundingMode.HALF_UP) : decimal;
        }
        return Times.held(stored, digits < 0 ? dialect.fraction() : Math.min(digits, dialect.fraction()));
    }

    /** Returns a text without the spaces with which a column of fixed length pads it. */
    static @Nullable Object unpadded(@Nullable Object stored) {
        return stored instanceof String text ? Texts.unpadded(text) : stored;
    }
}
