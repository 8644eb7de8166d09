package dev.dovetail.processor.model;

import dev.dovetail.dialect.TableName;
import java.util.List;

/**
 * An index that the user asks for, not unique: a unique one is a {@link UniqueModel}. Foreign keys get theirs unasked.
 *
 * @param name its name
 * @param columns the columns, in index order
 */
public record IndexModel(String name, List<String> columns) {
    /** Copies the list. */
    public IndexModel {
        columns = List.copyOf(columns);
    }

    /** The name where the user gives none: {@code ix_posts_user_id}. */
    public static String defaultName(TableName table, List<String> columns) {
        return "ix_" + table.name() + "_" + String.join("_", columns);
    }
}
