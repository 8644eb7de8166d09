package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.Value;
import dev.dovetail.generated.Parameters;
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
