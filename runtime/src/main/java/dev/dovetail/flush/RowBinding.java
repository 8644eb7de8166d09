package dev.dovetail.flush;

import dev.dovetail.jdbc.BatchBinding;
import dev.dovetail.jdbc.Parameters;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.Tracked;
import java.util.List;

/** Binds the columns of each row that is inserted. */
final class RowBinding implements BatchBinding {
    private final int[] columns;
    private final List<Tracked> rows;

    RowBinding(List<Attribute> columns, List<Tracked> rows) {
        this.columns = new int[columns.size()];
        for (int i = 0; i < this.columns.length; i++) {
            this.columns[i] = columns.get(i).index();
        }
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
