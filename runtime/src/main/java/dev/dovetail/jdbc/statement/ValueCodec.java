package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.ListParameter;
import dev.dovetail.dialect.Storage;
import dev.dovetail.sql.Times;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Converts values to and from the form in which a database stores them. Does not depend on the time zone of the JVM.
 *
 * @param dialect the dialect of the database
 */
record ValueCodec(Dialect dialect) {
    /** Binds {@code value}, which is not null, as the database stores values of {@code type}. */
    void bind(PreparedStatement to, int position, Object value, ColumnType type) throws SQLException {
        switch (type) {
            case BOOLEAN -> to.setBoolean(position, (Boolean) value);
            case BYTE, SHORT, INT -> to.setInt(position, ((Number) value).intValue());
            case LONG -> to.setLong(position, (Long) value);
            case FLOAT -> to.setFloat(position, finite((Float) value).floatValue());
            case DOUBLE -> to.setDouble(position, finite((Double) value).doubleValue());
            case CHAR, STRING -> to.setString(position, value.toString());
            case NAMED -> to.setObject(position, value, sqlType(type));
            case BYTES -> to.setBytes(position, (byte[]) value);
            case DECIMAL -> bindDecimal(to, position, (BigDecimal) value, type);
            case BIG_INTEGER -> bindDecimal(to, position, new BigDecimal((BigInteger) value), type);
            case JSON -> bindJson(to, position, value.toString());
            case STRING_ARRAY, INT_ARRAY, LONG_ARRAY, DOUBLE_ARRAY, UUID_ARRAY -> new ArrayCodec(dialect)
                    .bind(to, position, value, type);
            default -> bindObject(to, position, Times.held(value, dialect.fraction()), dialect.storage(type));
        }
    }

    private Number finite(Number value) {
        if (!Double.isFinite(value.doubleValue()) && !dialect.holds(value.doubleValue())) {
            throw new IllegalArgumentException(value + " cannot be stored: " + dialect.name() + " has no such number."
                    + " Use null for a number that is not known.");
        }
        return value;
    }

    /** Binds a list of values as one parameter. */
    void bindMany(PreparedStatement to, int position, ListParameter values) throws SQLException {
        new StoredLists(dialect).bind(to, position, values);
    }

    private void bindJson(PreparedStatement to, int position, String json) throws SQLException {
        switch (dialect.storage(ColumnType.JSON)) {
            case NATIVE -> to.setObject(position, json, Types.OTHER);
            case BYTES -> to.setBytes(position, json.getBytes(StandardCharsets.UTF_8));
            default -> to.setString(position, json);
        }
    }

    private void bindDecimal(PreparedStatement to, int position, BigDecimal value, ColumnType type)
            throws SQLException {
        if (dialect.storage(type) == Storage.TEXT) {
            to.setString(position, value.stripTrailingZeros().toPlainString());
        } else {
            to.setBigDecimal(position, value);
        }
    }

    private static void bindObject(PreparedStatement to, int position, Object value, Storage storage)
            throws SQLException {
        switch (storage) {
            case NATIVE -> to.setObject(position,
                    value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
            case TEXT -> to.setString(position, value.toString());
            case UTC -> to.setObject(position, utc(value));
            case UTC_TEXT -> to.setString(position, utc(value).toString());
            case BYTES -> to.setBytes(position, bytes((UUID) value));
        }
    }

    private static LocalDateTime utc(Object value) {
        Instant instant = value instanceof OffsetDateTime moment ? moment.toInstant() : (Instant) value;
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(16).putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits())
                .array();
    }

    /** Returns the constant of {@link Types} for a null of {@code type}. */
    int sqlType(ColumnType type) {
        Storage storage = dialect.storage(type);
        if (storage != Storage.NATIVE) {
            return storage == Storage.UTC ? Types.TIMESTAMP : storage == Storage.BYTES ? Types.BINARY : Types.VARCHAR;
        }
        return switch (type) {
            case BOOLEAN -> Types.BOOLEAN;
            case BYTE, SHORT -> Types.SMALLINT;
            case INT -> Types.INTEGER;
            case LONG -> Types.BIGINT;
            case FLOAT -> Types.REAL;
            case DOUBLE -> Types.DOUBLE;
            case CHAR, STRING -> Types.VARCHAR;
            case NAMED -> dialect.infersTypes() ? Types.OTHER : Types.VARCHAR;
            case DECIMAL, BIG_INTEGER -> Types.NUMERIC;
            case BYTES -> Types.VARBINARY;
            case UUID, JSON -> Types.OTHER;
            case STRING_ARRAY, INT_ARRAY, LONG_ARRAY, DOUBLE_ARRAY, UUID_ARRAY -> Types.ARRAY;
            case DATE -> Types.DATE;
            case TIME -> Types.TIME;
            case DATE_TIME -> Types.TIMESTAMP;
            case INSTANT, OFFSET_DATE_TIME -> Types.TIMESTAMP_WITH_TIMEZONE;
        };
    }

    @Nullable BigDecimal decimal(ResultSet row, int column, ColumnType type) throws SQLException {
        if (dialect.storage(type) == Storage.TEXT) {
            String text = row.getString(column);
            return text == null ? null : new BigDecimal(text);
        }
        return row.getBigDecimal(column);
    }

    @Nullable UUID uuid(ResultSet row, int column) throws SQLException {
        switch (dialect.storage(ColumnType.UUID)) {
            case TEXT:
                String text = row.getString(column);
                return text == null ? null : UUID.fromString(text);
            case BYTES:
                byte[] bytes = row.getBytes(column);
                if (bytes == null) {
                    return null;
                }
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                return new UUID(buffer.getLong(), buffer.getLong());
            default:
                return row.getObject(column, UUID.class);
        }
    }

    @Nullable LocalDate date(ResultSet row, int column) throws SQLException {
        if (dialect.storage(ColumnType.DATE) == Storage.TEXT) {
            String text = row.getString(column);
            return text == null ? null : LocalDate.parse(text);
        }
        return row.getObject(column, LocalDate.class);
    }

    @Nullable LocalTime time(ResultSet row, int column) throws SQLException {
        if (dialect.storage(ColumnType.TIME) == Storage.TEXT) {
            String text = row.getString(column);
            return text == null ? null : LocalTime.parse(text);
        }
        return row.getObject(column, LocalTime.class);
    }

    /** Reads a date and time that is stored as {@code storage}. */
    @Nullable LocalDateTime dateTime(ResultSet row, int column, Storage storage) throws SQLException {
        if (storage == Storage.TEXT || storage == Storage.UTC_TEXT) {
            String text = row.getString(column);
            return text == null ? null : Times.parsed(text);
        }
        return row.getObject(column, LocalDateTime.class);
    }

    @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        Storage storage = dialect.storage(ColumnType.INSTANT);
        if (storage == Storage.NATIVE) {
            OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant();
        }
        LocalDateTime utc = dateTime(row, column, storage);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    @Nullable OffsetDateTime offsetDateTime(ResultSet row, int column) throws SQLException {
        Storage storage = dialect.storage(ColumnType.OFFSET_DATE_TIME);
        if (storage == Storage.NATIVE) {
            return row.getObject(column, OffsetDateTime.class);
        }
        LocalDateTime utc = dateTime(row, column, storage);
        return utc == null ? null : utc.atOffset(ZoneOffset.UTC);
    }
}
