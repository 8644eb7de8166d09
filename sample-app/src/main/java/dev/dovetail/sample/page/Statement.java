package dev.dovetail.sample.page;

import dev.dovetail.jdbc.StatementEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A statement that was sent.
 *
 * @param sql the SQL
 * @param values the bound values; for a batch, those of each row
 * @param rows the number of rows that it read or changed
 */
public record Statement(String sql, List<List<@Nullable Object>> values, long rows) {
    private static final int SHOWN = 3;

    static Statement of(StatementEvent event) {
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (int row = 0; row < event.batchSize(); row++) {
            values.add(event.values(row));
        }
        return new Statement(event.sql(), values, event.rows());
    }

    /** Returns the SQL on as many lines as it needs, followed by the values. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(SqlLayout.lines(sql, Page.WIDTH - 10));
        if (!values.get(0).isEmpty()) {
            String bound = "-- " + bound();
            int last = lines.size() - 1;
            if (lines.get(last).length() + 2 + bound.length() <= Page.WIDTH - 10) {
                lines.set(last, lines.get(last) + "  " + bound);
            } else {
                lines.addAll(Wrap.hanging(bound, Page.WIDTH - 10, 3));
            }
        }
        return lines;
    }

    private String bound() {
        StringJoiner rows = new StringJoiner(", ");
        for (int row = 0; row < values.size() && row < SHOWN; row++) {
            StringJoiner row1 = new StringJoiner(", ", "(", ")");
            values.get(row).stream().limit(12).forEach(value ->
                    row1.add(value instanceof CharSequence ? "'" + value + "'" : String.valueOf(value)));
            rows.add(values.get(row).size() > 12 ? row1.toString().replace(")", ", ... " + values.get(row).size() + ")")
                    : row1.toString());
        }
        return values.size() <= SHOWN ? rows.toString() : rows + " and " + (values.size() - SHOWN) + " more";
    }
}
