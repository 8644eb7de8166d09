package dev.dovetail.catalog;

import dev.dovetail.dialect.Identifiers;
import java.util.List;
import java.util.Locale;

/**
 * Compares what a read-only entity says with the table or view that it reads. A view has neither keys nor NOT NULL, and
 * the lengths of its columns depend on how they are computed, so only the names and kinds of its columns count.
 */
final class ViewComparison {
    private ViewComparison() {}

    static void compare(
            CatalogTable model, CatalogTable actual, Identifiers identifiers, List<CatalogDifference> differences) {
        for (CatalogColumn column : model.columns()) {
            CatalogColumn other = actual.columns().stream()
                    .filter(each -> identifiers.key(each.name()).equals(identifiers.key(column.name())))
                    .findFirst().orElse(null);
            if (other == null) {
                differences.add(new CatalogDifference.MissingColumn(model.name(), column));
                continue;
            }
            boolean isView = actual.kind().isView();
            boolean isSameType = isView ? isSimilar(column.type(), other.type()) : column.type().equals(other.type());
            CatalogColumn target = new CatalogColumn(column.name(), isSameType ? other.type() : column.type(),
                    isView || !other.nullable() || column.nullable() ? other.nullable() : false, other.value(),
                    other.comment(), "");
            if (!target.isLike(other)) {
                differences.add(new CatalogDifference.ChangedColumn(model.name(), target, other));
            }
        }
    }

    private static boolean isSimilar(SqlType model, SqlType actual) {
        return actual.name().isEmpty() || family(model).equals(family(actual));
    }

    /** Returns the name of a type, without the number of its digits and characters. */
    private static String family(SqlType type) {
        String name = type.name().toUpperCase(Locale.ROOT);
        if (name.contains("CHAR") && !name.contains("LARGE OBJECT") || name.endsWith("TEXT") || name.equals("CLOB")
                || name.equals("CHARACTER LARGE OBJECT")) {
            return "TEXT";
        }
        return switch (name) {
            case "NUMERIC", "DECIMAL", "DECFLOAT" -> "NUMERIC";
            case "TINYINT", "SMALLINT", "INT", "INTEGER", "BIGINT" -> "INTEGER";
            case "REAL", "DOUBLE", "DOUBLE PRECISION" -> "DOUBLE";
            default -> name;
        };
    }
}
