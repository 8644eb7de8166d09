package dev.dovetail.sample.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Formats rows and columns as text. Numbers are aligned to the right. */
public final class Grid {
    private static final int WIDEST = 44;

    private Grid() {}

    /** Returns the names of {@code columns} and at most {@code most} of {@code rows} as lines. */
    public static List<String> lines(List<String> columns, List<? extends List<? extends @Nullable Object>> rows,
            int most) {
        List<? extends List<? extends @Nullable Object>> shown = rows.subList(0, Math.min(most, rows.size()));
        int[] widths = new int[columns.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = columns.get(column).length();
            for (List<? extends @Nullable Object> row : shown) {
                widths[column] = Math.max(widths[column], text(row.get(column)).length());
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(columns, widths, shown.isEmpty() ? columns : shown.get(0)));
        for (List<? extends @Nullable Object> row : shown) {
            lines.add(line(row, widths, row));
        }
        if (rows.size() > shown.size()) {
            lines.add("... and " + (rows.size() - shown.size()) + " more");
        }
        return lines;
    }

    private static String line(List<? extends @Nullable Object> cells, int[] widths,
            List<? extends @Nullable Object> kinds) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String side = kinds.get(column) instanceof Number ? "" : "-";
            line.append(column == 0 ? "" : "  ")
                    .append(String.format("%" + side + widths[column] + "s", text(cells.get(column))));
        }
        return line.toString();
    }

    private static String text(@Nullable Object value) {
        if (value instanceof BigDecimal decimal) {
            return String.format(Locale.ROOT, "%,.2f", decimal);
        }
        if (value instanceof Number number) {
            return String.format(Locale.ROOT, "%,d", number.longValue());
        }
        String text = value == null ? "-" : value.toString();
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
    }
}
