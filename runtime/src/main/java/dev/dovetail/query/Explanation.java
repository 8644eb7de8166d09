package dev.dovetail.query;

import dev.dovetail.compiled.QueryRunner;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.sql.BoundSql;
import java.util.List;

/** Reads the execution plan of a statement. */
final class Explanation {
    private Explanation() {}

    /** Returns the execution plan, one line for each row of the result. */
    static String of(BoundSql statement, QueryRunner runner) {
        StringBuilder plan = new StringBuilder();
        String before = runner.dialect().recursing();
        boolean recurses = !before.isEmpty() && statement.text().startsWith(before);
        String text = (recurses ? before : "") + runner.dialect().explaining()
                + statement.text().substring(recurses ? before.length() : 0);
        try (Rows rows = runner.rows(new BoundSql(text,
                runner.dialect().explainsWithValues() ? statement.values() : List.of()))) {
            while (rows.next()) {
                plan.append(plan.isEmpty() ? "" : "\n");
                for (int column = 1; column <= rows.columns(); column++) {
                    plan.append(column == 1 ? "" : " | ").append(rows.row().string(column));
                }
            }
        }
        return plan.toString();
    }
}
