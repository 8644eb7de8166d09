package dev.dovetail.flush;

import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.statement.BatchBinding;
import java.util.List;

/** Binds the columns of each row that is inserted. */
final class RowBinding implements BatchBinding {
    private final int[] columns;
    private final List<Tracked> rows;
    private final DeferredReferences deferred;

    /**
     * Creates a binding of the attributes with the indexes {@code columns}, in this order. Deferred references are
     * bound as null.
     */
    RowBinding(int[] columns, List<Tracked> rows, DeferredReferences deferred) {
        this.columns = columns;
        this.rows = rows;
        this.deferred = deferred;
    }

    @Override
    public void bind(int row, Parameters parameters) {
        Tracked object = rows.get(row);
        for (int i = 0; i < columns.length; i++) {
            if (!deferred.isEmpty() && deferred.isNull(object, columns[i])) {
                parameters.nullValue(i + 1, object.$type().attribute(columns[i]).type());
            } else {
                object.$bind(columns[i], parameters, i + 1);
            }
        }
    }
}
