package dev.dovetail.flush;

import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.statement.BatchBinding;
import dev.dovetail.metadata.Attribute;

/** Binds the temporary values of rows, and the identifiers and versions that find the rows. */
final class PlaceholderBinding implements BatchBinding {
    private final FlushStep.HoldRows step;
    private final boolean versioned;

    /** Creates a binding, with the versions that the rows must have if {@code versioned}. */
    PlaceholderBinding(FlushStep.HoldRows step, boolean versioned) {
        this.step = step;
        this.versioned = versioned;
    }

    @Override
    public void bind(int index, Parameters parameters) {
        Tracked row = step.rows().get(index);
        int position = 1;
        for (Attribute column : step.columns()) {
            parameters.value(position++, step.values().of(row, column), column.type());
        }
        position = UpdateBinding.key(row, Placeholders.NONE, parameters, position);
        Attribute version = Versions.of(step.type());
        if (versioned && version != null) {
            parameters.value(position, Versions.stored(row, version), version.type());
        }
    }
}
