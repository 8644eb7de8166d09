package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.ListParameter;
import dev.dovetail.dialect.Lists;
import dev.dovetail.dialect.Storage;
import dev.dovetail.sql.Times;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Binds a list of values as one parameter, as an array or JSON array.
 *
 * @param dialect the dialect of the database
 */
record StoredLists(Dialect dialect) {
    /** Binds {@code values} as one parameter. */
    void bind(PreparedStatement to, int position, ListParameter values) throws SQLException {
        if (dialect.lists(values) == Lists.JSON) {
            to.setString(position, json(values));
        } else {
            Object[] elements = array(values.type(), values.get().size());
            for (int i = 0; i < elements.length; i++) {
                elements[i] = element(Times.held(values.get().get(i), dialect.fraction()), values.type());
            }
            if (values.type() == ColumnType.NAMED) {
                // The elements have the type of the operand, so the driver must not choose one.
                Array texts = to.getConnection().createArrayOf(dialect.elementType(ColumnType.STRING), elements);
                to.setObject(position, dialect.infersTypes() ? texts.toString() : texts,
                        dialect.infersTypes() ? Types.OTHER : Types.ARRAY);
                return;
            }
            to.setArray(position, to.getConnection().createArrayOf(dialect.elementType(values.type()), elements));
        }
    }

    private static Object[] array(ColumnType type, int size) {
        return switch (type) {
            case BYTE, SHORT, INT -> new Integer[size];
            case LONG -> new Long[size];
            case CHAR, STRING, NAMED -> new String[size];
            default -> new Object[size];
        };
    }

    private static Object element(Object value, ColumnType type) {
        return switch (type) {
            case BYTE, SHORT, INT -> ((Number) value).intValue();
            case CHAR -> value.toString();
            case BIG_INTEGER -> new BigDecimal((BigInteger) value);
            case INSTANT -> ((Instant) value).atOffset(ZoneOffset.UTC);
            default -> value;
        };
    }

    private String json(ListParameter values) {
        boolean whole = values.type().isIntegral();
        StringBuilder json = new StringBuilder(values.get().size() * 8).append('[');
        List<Object> all = values.get();
        for (int i = 0; i < all.size(); i++) {
            json.append(i == 0 ? "" : ",");
            String text = text(Times.held(all.get(i), dialect.fraction()), values.type());
            if (whole) {
                json.append(text);
            } else {
                quote(json, text);
            }
        }
        return json.append(']').toString();
    }

    /** Returns {@code value} as the string that a column stores. */
    private String text(Object value, ColumnType type) {
        if (type == ColumnType.DECIMAL) {
            return ((BigDecimal) value).stripTrailingZeros().toPlainString();
        }
        if (dialect.storage(type) == Storage.UTC_TEXT) {
            Instant instant = value instanceof OffsetDateTime moment ? moment.toInstant() : (Instant) value;
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
        }
        return value.toString();
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
