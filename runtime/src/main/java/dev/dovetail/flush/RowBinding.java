package dev.dovetail.flush;

import dev.dovetail.jdbc.BatchBinding;
import dev.dovetail.jdbc.Parameters;
import dev.dovetail.metadata.Tracked;
import java.util.List;

/** Binds the columns of each row that is inserted. */
final class RowBinding implements BatchBinding {
    private final int[] columns;
    private final List<Tracked> rows;

    /** Binds the columns with these indexes, in this order. */
    RowBinding(int[] columns, List<Tracked> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    @Override
    public void bind(int row, Parameters parameters) {
        Tracked object = rows.get(row);
        for (int i = 0; i < columns.length; i++) {
            object.$bind(columns[i], parameters, i + 1);
        }
    }
}
