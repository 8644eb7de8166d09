package dev.dovetail.flush;

import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.statement.BatchBinding;
import dev.dovetail.metadata.Attribute;

/** Binds the temporary values of rows, and the identifiers that find the rows. */
final class PlaceholderBinding implements BatchBinding {
    private final FlushStep.HoldRows step;

    PlaceholderBinding(FlushStep.HoldRows step) {
        this.step = step;
    }

    @Override
    public void bind(int index, Parameters parameters) {
        Tracked row = step.rows().get(index);
        int position = 1;
        for (Attribute column : step.columns()) {
            parameters.value(position++, step.values().of(row, column), column.type());
        }
        UpdateBinding.key(row, Placeholders.NONE, parameters, position);
    }
}
