package dev.dovetail.flush;

import dev.dovetail.jdbc.BatchBinding;
import dev.dovetail.jdbc.Parameters;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.Tracked;

/** Binds the placeholders that rows hold for a moment, and the keys that find the rows. */
final class HoldBinding implements BatchBinding {
    private final FlushStep.HoldRows step;

    HoldBinding(FlushStep.HoldRows step) {
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
