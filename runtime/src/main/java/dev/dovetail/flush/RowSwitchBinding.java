package dev.dovetail.flush;

import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.statement.BatchBinding;
import dev.dovetail.metadata.Attribute;

/** Binds the values of new entities, and the identifiers and versions of the deleted ones whose rows they take over. */
final class RowSwitchBinding implements BatchBinding {
    private final FlushStep.SwitchRows step;
    private final Versions versions;

    RowSwitchBinding(FlushStep.SwitchRows step, Versions versions) {
        this.step = step;
        this.versions = versions;
    }

    @Override
    public void bind(int index, Parameters parameters) {
        Tracked former = step.former().get(index);
        int position = 1;
        for (Attribute column : step.columns()) {
            step.rows().get(index).$bind(column.index(), parameters, position++);
        }
        Attribute version = Versions.of(step.type());
        if (version != null && version.writes().updated()) {
            parameters.value(position++, versions.next(former, version), version.type());
        }
        position = UpdateBinding.key(former, Placeholders.NONE, parameters, position);
        if (version != null) {
            parameters.value(position, Versions.stored(former, version), version.type());
        }
    }
}
