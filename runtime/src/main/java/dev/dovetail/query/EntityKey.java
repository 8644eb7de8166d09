package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.dialect.Value;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of an identifier column of an entity. It is read when the statement is executed: an entity that is new when
 * the condition is written may have its identifier by then.
 */
record EntityKey(Tracked object, Attribute attribute) implements Value, SqlNode {
    /** Returns the condition that {@code columns} equal the values of {@code attributes} of {@code entity}. */
    static <R> Condition<R> equal(List<SqlNode> columns, Object entity, int[] attributes) {
        Tracked object = (Tracked) entity;
        EntityMapping<?> type = object.$type();
        List<Condition<R>> equations = new ArrayList<>(attributes.length);
        for (int i = 0; i < attributes.length; i++) {
            EntityKey key = new EntityKey(object, type.attribute(attributes[i]));
            equations.add(new Comparison<>(columns.get(i), "=", key));
        }
        return equations.size() == 1 ? equations.get(0) : new And<>(equations);
    }

    @Override
    public @Nullable Object get() {
        Object value = object.$get(attribute.index());
        if (value == null) {
            throw new IllegalStateException("A query compares with a " + object.$type().name() + " whose \""
                    + attribute.name() + "\" is null: it has no row yet. Add it to the session first.");
        }
        return attribute.toColumn(value);
    }

    @Override
    public ColumnType type() {
        return attribute.type();
    }

    @Override
    public void writeTo(SqlWriter out) {
        out.value(this);
    }
}
