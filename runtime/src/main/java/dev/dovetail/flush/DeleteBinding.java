package dev.dovetail.flush;

import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.statement.BatchBinding;
import dev.dovetail.metadata.Attribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds the identifier and the version of each row to delete. */
final class DeleteBinding implements BatchBinding {
    private final List<Tracked> rows;
    private final @Nullable Attribute version;
    private final Placeholders held;

    DeleteBinding(List<Tracked> rows, @Nullable Attribute version, Placeholders held) {
        this.held = held;
        this.rows = rows;
        this.version = version;
    }

    @Override
    public void bind(int index, Parameters parameters) {
        Tracked row = rows.get(index);
        int position = UpdateBinding.key(row, held, parameters, 1);
        if (version != null) {
            parameters.value(position, Versions.stored(row, version), version.type());
        }
    }
}
