package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.ListParameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records parameter values for statement listeners. */
final class RecordedParameters implements ParameterSink {
    private final List<@Nullable Object> values = new ArrayList<>();

    /** Returns the values of a row of a batch. */
    static List<@Nullable Object> of(BatchBinding binding, int row) {
        RecordedParameters taken = new RecordedParameters();
        binding.bind(row, new StatementBinder(taken));
        return taken.values;
    }

    @Override
    public void setBoolean(int position, boolean value) {
        note(position, value);
    }

    @Override
    public void setInt(int position, int value) {
        note(position, value);
    }

    @Override
    public void setLong(int position, long value) {
        note(position, value);
    }

    @Override
    public void set(int position, @Nullable Object value, ColumnType type) {
        note(position, value);
    }

    @Override
    public void setArray(int position, Object[] array, ColumnType type, String name) {
        note(position, List.of(array));
    }

    @Override
    public void setMany(int position, ListParameter values) {
        note(position, values.get());
    }

    private void note(int position, @Nullable Object value) {
        while (values.size() < position) {
            values.add(null);
        }
        values.set(position - 1, value);
    }
}
