package dev.dovetail.fetch;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.dialect.Value;
import dev.dovetail.generated.Parameters;
import dev.dovetail.jdbc.statement.Binding;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.sql.StatementWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The condition that the columns equal one of {@code count} keys, whose values are bound later.
 *
 * @param columns the columns
 * @param count the number of keys
 */
public record KeySlots(List<SqlNode> columns, int count) implements SqlNode {
    @Override
    public void writeTo(SqlWriter to) {
        StatementWriter out = StatementWriter.of(to);
        out.node(new KeyedSelect.OneOf(columns, count));
        for (int key = 0; key < count; key++) {
            for (int part = 0; part < columns.size(); part++) {
                out.bind(new Slot(key, part));
            }
        }
    }

    /** The position of one value of a key. */
    private record Slot(int key, int part) implements Value {
        @Override
        public @Nullable Object get() {
            return null;
        }

        @Override
        public ColumnType type() {
            return ColumnType.STRING;
        }
    }

    /**
     * Binds the values of a statement and the keys.
     *
     * @param statement the statement
     * @param keys the keys
     */
    public record Filled(BoundSql statement, KeyedSelect.KeyValues keys) implements Binding {
        @Override
        public void bind(Parameters parameters) {
            List<Value> values = statement.values();
            for (int i = 0; i < values.size(); i++) {
                Value value = values.get(i);
                if (!(value instanceof Slot slot)) {
                    parameters.value(i + 1, value);
                } else if (slot.part == 0) {
                    // The values of a key are consecutive.
                    keys.bind(slot.key, parameters, i + 1);
                }
            }
        }
    }
}
