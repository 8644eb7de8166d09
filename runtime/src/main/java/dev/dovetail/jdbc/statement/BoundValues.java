package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.Value;
import dev.dovetail.generated.Parameters;
import java.util.List;

/**
 * Binds a list of values.
 *
 * @param values the values, in the order of the parameters
 */
record BoundValues(List<Value> values) implements Binding {
    @Override
    public void bind(Parameters parameters) {
        for (int i = 0; i < values.size(); i++) {
            parameters.value(i + 1, values.get(i));
        }
    }
}
