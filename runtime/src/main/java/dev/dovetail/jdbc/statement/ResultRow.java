package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Dialect;
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

/**
 * The current row of {@link Rows}. Columns are numbered from 1. Methods that return a primitive return 0 or false for
 * null.
 */
final class ResultRow extends NumberColumns {
    private final ResultSet rows;
    private final ValueCodec codec;

    ResultRow(ResultSet rows, Dialect dialect) {
        super(rows, dialect);
        this.rows = rows;
        this.codec = new ValueCodec(dialect);
    }

    @Override
    public boolean booleanValue(int column) {
        try {
            return rows.getBoolean(column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public @Nullable Boolean booleanOrNull(int column) {
        try {
            boolean value = rows.getBoolean(column);
            return !value && rows.wasNull() ? null : value;
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public char charValue(int column) {
        String text = string(column);
        return text == null || text.isEmpty() ? 0 : text.charAt(0);
    }

    @Override
    public @Nullable Character charOrNull(int column) {
        String text = string(column);
        return text == null || text.isEmpty() ? null : text.charAt(0);
    }

    @Override
    public @Nullable String string(int column) {
        try {
            return rows.getString(column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public @Nullable String padded(int column) {
        String text = string(column);
        return text == null ? null : Texts.unpadded(text);
    }

    @Override
    public @Nullable String json(int column) {
        return string(column);
    }

    @Override
    public @Nullable BigDecimal decimal(int column) {
        try {
            return codec.decimal(rows, column, ColumnType.DECIMAL);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public @Nullable UUID uuid(int column) {
        try {
            return codec.uuid(rows, column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public @Nullable LocalDate date(int column) {
        try {
            return codec.date(rows, column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public @Nullable LocalTime time(int column) {
        try {
            return codec.time(rows, column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public @Nullable LocalDateTime dateTime(int column) {
        try {
            return codec.dateTime(rows, column, codec.dialect().storage(ColumnType.DATE_TIME));
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public @Nullable Instant instant(int column) {
        try {
            return codec.instant(rows, column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public @Nullable OffsetDateTime offsetDateTime(int column) {
        try {
            return codec.offsetDateTime(rows, column);
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public @Nullable BigInteger bigInteger(int column) {
        try {
            BigDecimal value = codec.decimal(rows, column, ColumnType.BIG_INTEGER);
            return value == null ? null : value.toBigInteger();
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }

    @Override
    public @Nullable String named(int column) {
        return string(column);
    }

    @Override
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

    @Override
    public boolean isNull(int column) {
        try {
            return rows.getObject(column) == null;
        } catch (SQLException | RuntimeException | Error e) {
            throw unreadable(column, e);
        }
    }
}
