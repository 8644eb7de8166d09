package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.ListParameter;
import dev.dovetail.sql.Times;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Collects the values of many rows by column, so that each column can be bound as one array parameter. Integers stay
 * unboxed unless their column has a null.
 */
final class ColumnArrays implements ParameterSink {
    private static final int MOST_SIZE = 4 << 20;

    private final Dialect dialect;
    private final int rows;
    private final Object[] columns;
    private final String[] types;
    private int row;
    private long size;
    private boolean fits = true;

    private ColumnArrays(Dialect dialect, int rows, int columns) {
        this.dialect = dialect;
        this.rows = rows;
        this.columns = new Object[columns];
        this.types = new String[columns];
    }

    /**
     * Collects {@code rows} rows of a batch from row {@code first} on. Returns null if a value cannot be an array
     * element (arrays, JSON, some times), or if the rows are too large for one statement.
     */
    static @Nullable ColumnArrays of(Dialect dialect, BatchBinding binding, int first, int rows, int columns) {
        ColumnArrays arrays = new ColumnArrays(dialect, rows, columns);
        StatementBinder parameters = new StatementBinder(arrays);
        for (int row = 0; row < rows && arrays.fits; row++) {
            arrays.row = row;
            binding.bind(first + row, parameters);
        }
        return arrays.fits ? arrays : null;
    }

    /** Returns the names of the element types in the database, by column. */
    String[] types() {
        String[] all = types.clone();
        for (int i = 0; i < all.length; i++) {
            if (columns[i] instanceof int[]) {
                all[i] = dialect.elementType(ColumnType.INT);
            } else if (columns[i] instanceof long[]) {
                all[i] = dialect.elementType(ColumnType.LONG);
            }
        }
        return all;
    }

    /** Binds one array for each column. */
    void bindTo(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] instanceof Object[] elements) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf(types[i], elements));
            } else {
                statement.setObject(i + 1, columns[i]);
            }
        }
    }

    @Override
    public void setBoolean(int position, boolean value) {
        set(position, value, ColumnType.BOOLEAN);
    }

    @Override
    public void setInt(int position, int value) {
        if (row == 0) {
            columns[position - 1] = new int[rows];
        }
        if (columns[position - 1] instanceof int[] numbers) {
            numbers[row] = value;
        } else {
            set(position, value, ColumnType.INT);
        }
    }

    @Override
    public void setLong(int position, long value) {
        if (row == 0) {
            columns[position - 1] = new long[rows];
        }
        if (columns[position - 1] instanceof long[] numbers) {
            numbers[row] = value;
        } else {
            set(position, value, ColumnType.LONG);
        }
    }

    @Override
    public void set(int position, @Nullable Object value, ColumnType type) {
        if (type.isArray() || type == ColumnType.JSON || type == ColumnType.NAMED) {
            fits = false;
            return;
        }
        @Nullable Object[] elements = elements(position - 1, type);
        if (value != null) {
            Object element = element(Times.held(value, dialect.fraction()), type);
            size += element instanceof String text ? text.length() : element instanceof byte[] bytes ? bytes.length : 0;
            fits &= element != null && size <= MOST_SIZE;
            elements[row] = element;
        }
    }

    /** Returns the elements of a column as objects. Boxes the integers collected so far. */
    private @Nullable Object[] elements(int column, ColumnType type) {
        if (row > 0 && columns[column] instanceof Object[] known) {
            return known;
        }
        @Nullable Object[] elements = array(type);
        for (int i = 0; i < row; i++) {
            elements[i] = columns[column] instanceof long[] numbers ? (Object) numbers[i]
                    : ((int[]) columns[column])[i];
        }
        columns[column] = elements;
        types[column] = dialect.elementType(type);
        return elements;
    }

    @Override
    public void setArray(int position, Object[] values, ColumnType type, String name) {
        fits = false;
    }

    @Override
    public void setMany(int position, ListParameter values) {
        fits = false;
    }

    private @Nullable Object[] array(ColumnType type) {
        return switch (type) {
            case BOOLEAN -> new Boolean[rows];
            case BYTE, SHORT, INT -> new Integer[rows];
            case LONG -> new Long[rows];
            case FLOAT -> new Float[rows];
            case DOUBLE -> new Double[rows];
            case BYTES -> new byte[rows][];
            default -> new String[rows];
        };
    }

    /**
     * Returns {@code value} as an array element, which is a string if the driver has no better form. Returns null if
     * that would not be exact.
     */
    private static @Nullable Object element(Object value, ColumnType type) {
        return switch (type) {
            case BYTE, SHORT -> ((Number) value).intValue();
            case DATE -> inTextRange(((LocalDate) value).getYear()) ? value.toString() : null;
            case DATE_TIME -> dateTime((LocalDateTime) value, "");
            case INSTANT -> dateTime(LocalDateTime.ofInstant((Instant) value, ZoneOffset.UTC), "Z");
            case OFFSET_DATE_TIME -> dateTime(LocalDateTime.ofInstant(((OffsetDateTime) value).toInstant(),
                    ZoneOffset.UTC), "Z");
            case BOOLEAN, INT, LONG, FLOAT, DOUBLE, STRING, BYTES -> value;
            default -> value.toString();
        };
    }

    private static @Nullable String dateTime(LocalDateTime time, String zone) {
        return inTextRange(time.getYear()) ? time + zone : null;
    }

    /**
     * Returns whether the database reads the year as Java writes it. The driver treats the extreme years as infinite.
     */
    private static boolean inTextRange(int year) {
        return year >= 1 && year <= 9998;
    }
}
