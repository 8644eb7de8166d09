package dev.dovetail.flush;

import dev.dovetail.generated.Row;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.statement.KeyReader;
import java.util.List;

/** Sets the attributes of written entities whose values the database has made. */
final class GeneratedKeyReader implements KeyReader {
    private final int[] made;
    private final List<Tracked> rows;

    /**
     * Creates a reader that sets the attributes with the indexes {@code made}, in this order, from the returned
     * columns.
     */
    GeneratedKeyReader(int[] made, List<Tracked> rows) {
        this.made = made;
        this.rows = rows;
    }

    @Override
    public void read(int row, Row keys) {
        for (int i = 0; i < made.length; i++) {
            rows.get(row).$read(made[i], keys, i + 1);
        }
    }
}
