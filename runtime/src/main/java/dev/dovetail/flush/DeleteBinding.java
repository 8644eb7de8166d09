package dev.dovetail.flush;

import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.statement.BatchBinding;
import dev.dovetail.metadata.Attribute;

/** Binds the identifier and the version of each row to delete. */
final class DeleteBinding implements BatchBinding {
    private final FlushStep.DeleteRows step;
    private final Placeholders held;

    DeleteBinding(FlushStep.DeleteRows step, Placeholders held) {
        this.held = held;
        this.step = step;
    }

    @Override
    public void bind(int index, Parameters parameters) {
        Tracked row = step.rows().get(index);
        int position = UpdateBinding.key(row, held, parameters, 1);
        Attribute version = step.type().version();
        if (version != null) {
            parameters.value(position, Versions.stored(row, version), version.type());
        }
    }
}
