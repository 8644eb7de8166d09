package dev.dovetail.jdbc;

import dev.dovetail.sql.Value;
import java.util.List;

/** Binds the values that a statement was written with. */
record BoundValues(List<Value> values) implements Binding {
    @Override
    public void bind(Parameters parameters) {
        for (int i = 0; i < values.size(); i++) {
            parameters.value(i + 1, values.get(i));
        }
    }
}
