package dev.dovetail.it.database;

import dev.dovetail.generated.Tracked;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Rows as texts, so that those of a query can be compared with those of a statement written by hand. */
public final class RowText {
    private RowText() {}

    /** The rows of a statement, each as a text. */
    public static List<String> of(DataSource source, String sql) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            int columns = results.getMetaData().getColumnCount();
            while (results.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    row.append(i == 1 ? "" : ", ").append(of(results.getObject(i)));
                }
                rows.add(row.toString());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return rows;
    }

    /** What a query gave, each as a text. */
    public static List<String> of(List<?> found) {
        List<String> rows = new ArrayList<>();
        for (Object row : found) {
            rows.add(of(row));
        }
        return rows;
    }

    /** Values alike that differ only in the type of a number; of an entity, its identifier; of a record, its components. */
    public static String of(Object value) {
        if (value instanceof Tracked object) {
            return of(object.$get(object.$type().idIndexes()[0]));
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros()
                    .toPlainString();
        }
        if (value instanceof Record record) {
            return tuple(record);
        }
        return String.valueOf(value);
    }

    private static String tuple(Record record) {
        StringBuilder row = new StringBuilder();
        for (var component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                row.append(row.length() == 0 ? "" : ", ").append(of(component.getAccessor().invoke(record)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(record.toString(), e);
            }
        }
        return row.toString();
    }
}
