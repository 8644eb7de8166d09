package dev.dovetail.jdbc;

import dev.dovetail.sql.ColumnType;
import dev.dovetail.sql.Dialect;
import dev.dovetail.sql.Texts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row at which {@link Rows} stand; columns are numbered from 1. A primitive reads 0 or false where null stands. */
public final class Row extends NumberColumns {
    private final ResultSet rows;
    private final StoredForms forms;

    Row(ResultSet rows, Dialect dialect) {
        super(rows, dialect);
        this.rows = rows;
        this.forms = new StoredForms(dialect);
    }

    /** Reads a {@code boolean}. */
    public boolean booleanValue(int column) {
        try {
            return rows.getBoolean(column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    /** Reads a {@link Boolean} or null. */
    public @Nullable Boolean booleanOrNull(int column) {
        try {
            boolean value = rows.getBoolean(column);
            return !value && rows.wasNull() ? null : value;
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    /** Reads a {@code char}. */
    public char charValue(int column) {
        String text = string(column);
        return text == null || text.isEmpty() ? 0 : text.charAt(0);
    }

    /** Reads a {@link Character} or null. */
    public @Nullable Character charOrNull(int column) {
        String text = string(column);
        return text == null || text.isEmpty() ? null : text.charAt(0);
    }

    /** Reads a {@link String} or null. */
    public @Nullable String string(int column) {
        try {
            return rows.getString(column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    /** Reads a text of fixed length, without the spaces that fill it up, or null. */
    public @Nullable String padded(int column) {
        String text = string(column);
        return text == null ? null : Texts.unpadded(text);
    }

    /** Reads JSON or null. */
    public @Nullable String json(int column) {
        return string(column);
    }

    /** Reads a {@link BigDecimal} or null. */
    public @Nullable BigDecimal decimal(int column) {
        try {
            return forms.decimal(rows, column, ColumnType.DECIMAL);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    /** Reads a {@link UUID} or null. */
    public @Nullable UUID uuid(int column) {
        try {
            return forms.uuid(rows, column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    /** Reads a {@link LocalDate} or null. */
    public @Nullable LocalDate date(int column) {
        try {
            return forms.date(rows, column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    /** Reads a {@link LocalTime} or null. */
    public @Nullable LocalTime time(int column) {
        try {
            return forms.time(rows, column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    /** Reads a {@link LocalDateTime} or null. */
    public @Nullable LocalDateTime dateTime(int column) {
        try {
            return forms.dateTime(rows, column, forms.dialect().storage(ColumnType.DATE_TIME));
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    /** Reads an {@link Instant} or null. */
    public @Nullable Instant instant(int column) {
        try {
            return forms.instant(rows, column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    /** Reads an {@link OffsetDateTime} or null. */
    public @Nullable OffsetDateTime offsetDateTime(int column) {
        try {
            return forms.offsetDateTime(rows, column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    /** Reads a {@link BigInteger} or null. */
    public @Nullable BigInteger bigInteger(int column) {
        try {
            BigDecimal value = forms.decimal(rows, column, ColumnType.BIG_INTEGER);
            return value == null ? null : value.toBigInteger();
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    /** Reads the text of a value of a type that has a name of its own, or null. */
    public @Nullable String named(int column) {
        return string(column);
    }

    /** Reads the stored value of a column that holds {@code type}, boxed, or null. */
    public @Nullable Object value(int column, ColumnType type) {
        return switch (type) {
            case BOOLEAN -> booleanOrNull(column);
            case BYTE -> byteOrNull(column);
            case SHORT -> shortOrNull(column);
            case INT -> intOrNull(column);
            case LONG -> longOrNull(column);
            case FLOAT -> floatOrNull(column);
            case DOUBLE -> doubleOrNull(column);
            case CHAR -> charOrNull(column);
            case STRING, JSON, NAMED -> string(column);
            case DECIMAL -> decimal(column);
            case BIG_INTEGER -> bigInteger(column);
            case BYTES -> bytes(column);
            case UUID -> uuid(column);
            case DATE -> date(column);
            case TIME -> time(column);
            case DATE_TIME -> dateTime(column);
            case INSTANT -> instant(column);
            case OFFSET_DATE_TIME -> offsetDateTime(column);
            case STRING_ARRAY -> strings(column);
            case INT_ARRAY -> ints(column);
            case LONG_ARRAY -> longs(column);
            case DOUBLE_ARRAY -> doubles(column);
            case UUID_ARRAY -> uuids(column);
        };
    }

    /** Returns whether null stands in the column. */
    public boolean isNull(int column) {
        try {
            return rows.getObject(column) == null;
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }
}
