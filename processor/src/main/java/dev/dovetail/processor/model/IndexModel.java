package dev.dovetail.processor.model;

import dev.dovetail.dialect.TableName;
import java.util.List;

/**
 * An index that is not unique. Unique indexes are {@link UniqueModel}s. The indexes of foreign keys are added when the
 * tables are built.
 *
 * @param name its name
 * @param columns the columns, in index order
 */
public record IndexModel(String name, List<String> columns) {
    /** Copies the list. */
    public IndexModel {
        columns = List.copyOf(columns);
    }

    /** Returns the name of an index without a declared name: {@code ix_posts_user_id}. */
    public static String defaultName(TableName table, List<String> columns) {
        return ConstraintNames.derived("ix_", table, columns);
    }
}
