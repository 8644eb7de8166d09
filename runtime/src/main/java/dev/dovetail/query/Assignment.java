package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Constant;
import dev.dovetail.dialect.ExactNumber;
import dev.dovetail.dialect.Scaled;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.ColumnWrites;
import dev.dovetail.path.PathSource;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The assignment of a value to a column.
 *
 * @param attribute the attribute of the column
 * @param value the value
 */
record Assignment(Attribute attribute, SqlNode value) {
    /** Returns the assignment of {@code value}, rounded to the scale of the column. */
    static <T> Assignment of(PathSource root, Column<?, T> column, @Nullable T value) {
        Attribute attribute = checked(root, column);
        return new Assignment(attribute, new Constant(rounded(attribute, attribute.toColumn(value)), attribute.type()));
    }

    /** Returns the assignments of {@code value}: one for a column, one for each column of an embedded record. */
    static <E, T> List<Assignment> all(PathSource root, Settable<E, T> settable, @Nullable T value) {
        if (settable instanceof Column<E, T> column) {
            return List.of(of(root, column, value));
        }
        EmbeddedPath<E, T> embedded = (EmbeddedPath<E, T>) settable;
        List<Assignment> assignments = new ArrayList<>();
        Iterator<@Nullable Object> values = embedded.valuesOf(value).iterator();
        for (Column<E, ?> column : embedded.columns()) {
            Attribute attribute = checked(root, column);
            assignments.add(new Assignment(attribute,
                    new Constant(rounded(attribute, attribute.toColumn(values.next())), attribute.type())));
        }
        return assignments;
    }

    /** Rounds to the scale of the column, because some databases truncate excess decimal places. */
    private static @Nullable Object rounded(Attribute attribute, @Nullable Object stored) {
        int digits = attribute.digits();
        return stored instanceof BigDecimal decimal && digits >= 0 && decimal.scale() > digits
                ? decimal.setScale(digits, RoundingMode.HALF_UP) : stored;
    }

    /**
     * Returns the attribute of {@code column}.
     *
     * @throws IllegalArgumentException if the column does not belong to {@code root}
     */
    static Attribute checked(PathSource root, Column<?, ?> column) {
        if (!column.source().equals(root)) {
            throw new IllegalArgumentException(column + " is not a column of " + root + ", whose rows are written."
                    + (column.source().isNarrowed() ? " Write the rows of " + column.source().type().name() + "."
                            : ""));
        }
        return column.attribute();
    }

    /**
     * Checks that statements may write the rows of {@code type}.
     *
     * @throws IllegalArgumentException if not
     */
    static void checkWritable(EntityMapping<?> type) {
        if (type.isReadOnly()) {
            throw new IllegalArgumentException(type.name() + " is read-only, because of @Entity(readOnly = true):"
                    + " no statement writes its rows. Write the rows that it shows, of another entity.");
        }
    }

    /**
     * Returns {@code attribute} if the statement may write its column.
     *
     * @throws IllegalArgumentException if not
     */
    static Attribute written(PathSource root, Attribute attribute, boolean isInsert) {
        ColumnWrites writes = attribute.writes();
        if (isInsert ? writes.inserted() : writes.updated()) {
            return attribute;
        }
        throw new IllegalArgumentException(root.type().name() + "." + attribute + " is not written by an "
                + (isInsert ? "insert: " : "update: ") + writes.reason() + (writes.refetched()
                        ? ". The database makes its value. Leave it out." : ". Leave it out, or take that off."));
    }

    /** Returns the assignment of an expression, rounded if it has more decimal places than the column. */
    static Assignment of(PathSource root, Column<?, ?> column, SqlNode value) {
        Attribute attribute = checked(root, column);
        return new Assignment(attribute, fitting(attribute, value, Scaled.of(value)));
    }

    /** Returns whether the column has as many digits after the point as a value with {@code scale} of them. */
    static boolean fits(Attribute attribute, int scale) {
        return attribute.type() != ColumnType.DECIMAL || attribute.digits() < 0
                || scale >= 0 && scale <= attribute.digits();
    }

    /** Returns {@code value}, rounded to the digits after the point that the column has. */
    static SqlNode fitting(Attribute attribute, SqlNode value, int scale) {
        int digits = attribute.digits();
        if (fits(attribute, scale)) {
            return value;
        }
        // The digit after those of the column decides; what comes after it does not, nor has it to be known.
        SqlNode operand = Scaled.bare(value) instanceof ExactNumber ? value : new ScaledSelect(value, digits + 1);
        return ExactNumber.rounded(new Assigned(value, digits), ColumnType.DECIMAL, operand, digits);
    }
}
