package dev.dovetail.flush;

import dev.dovetail.jdbc.KeyReader;
import dev.dovetail.jdbc.Row;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.Tracked;
import java.util.List;

/** Gives the inserted objects the keys that the database has made. */
final class MadeKeys implements KeyReader {
    private final List<Attribute> made;
    private final List<Tracked> rows;

    MadeKeys(List<Attribute> made, List<Tracked> rows) {
        this.made = made;
        this.rows = rows;
    }

    @Override
    public void read(int row, Row keys) {
        for (int i = 0; i < made.size(); i++) {
            rows.get(row).$read(made.get(i).index(), keys, i + 1);
        }
    }
}
