package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Scaled;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.generated.Row;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.path.PathSource;
import dev.dovetail.sql.StatementWriter;
import org.jspecify.annotations.Nullable;

/**
 * A column of a path. A generated path has one for each attribute, of the class that fits the attribute's type.
 *
 * @param <R> the root entity of the query
 * @param <T> the type of the property
 */
public non-sealed class Column<R, T> implements Expression<R, T>, Settable<R, T>, Scaled {
    private final PathSource source;
    private final int index;

    /**
     * Creates the column of the attribute with this index. The attribute is looked up when the column is first used.
     */
    Column(PathSource source, int index) {
        this.source = source;
        this.index = index;
    }

    final PathSource source() {
        return source;
    }

    /** Returns the source whose row has the value: for an identifier, the row whose foreign key refers to it. */
    final PathSource holder() {
        PathSource from = source;
        for (Attribute key = from.keyOf(attribute()); key != null; key = from.keyOf(key)) {
            from = from.parent();
        }
        return from;
    }

    /** Returns the attribute. */
    public final Attribute attribute() {
        return source.type().attribute(index);
    }

    @Override
    public final ColumnType type() {
        return attribute().type();
    }

    @Override
    public final int scale() {
        Attribute attribute = attribute();
        return switch (attribute.type()) {
            case BYTE, SHORT, INT, LONG, BIG_INTEGER -> 0;
            case DECIMAL -> attribute.digits();
            default -> -1;
        };
    }

    @Override
    public final @Nullable Object stored(T value) {
        return attribute().toColumn(value);
    }

    @Override
    @SuppressWarnings("unchecked")
    public final @Nullable T read(Row row, int column) {
        return (T) attribute().toProperty(row.value(column, attribute().type()));
    }

    @Override
    public final void writeTo(SqlWriter to) {
        StatementWriter out = StatementWriter.of(to);
        PathSource from = source;
        Attribute attribute = attribute();
        for (Attribute key = from.keyOf(attribute); key != null && out.spares(from); key = from.keyOf(attribute)) {
            from = from.parent();
            attribute = key;
        }
        if (from.type().hierarchy() == null) {
            out.column(from, attribute.column());
        } else {
            from.column(attribute).writeTo(out);
        }
    }

    @Override
    public final boolean isComputed() {
        return source.isNarrowed() && source.column(attribute()).isComputed();
    }

    /**
     * Returns whether {@code object} is the same column of the same table reference, even if the path was written
     * differently.
     */
    @Override
    public final boolean equals(@Nullable Object object) {
        return object instanceof Column<?, ?> other && index == other.index && source.equals(other.source);
    }

    @Override
    public final int hashCode() {
        return 31 * source.hashCode() + index;
    }

    @Override
    public final String toString() {
        return source + "." + attribute().name();
    }
}
