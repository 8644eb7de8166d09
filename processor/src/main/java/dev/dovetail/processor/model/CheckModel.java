package dev.dovetail.processor.model;

import dev.dovetail.dialect.Identifiers;
import dev.dovetail.dialect.TableName;
import java.util.List;

/**
 * A check constraint.
 *
 * @param name its name; derived by {@link #defaultName} if none is declared: {@code ck_posts_title} for a property,
 * {@code ck_posts_1} for an entity
 * @param property the property that declares it; empty if the entity declares it
 * @param condition the condition in SQL
 * @param columns the columns of the table that it names
 */
public record CheckModel(String name, String property, String condition, List<String> columns) {
    /** Copies the list. */
    public CheckModel {
        columns = List.copyOf(columns);
    }

    /**
     * Returns the name of a check without a declared name.
     *
     * @param table the table that has the check
     * @param place the column of the check with its number if there are several, or only the number for a check of the
     * entity
     */
    public static String defaultName(TableName table, String place) {
        return "ck_" + Identifiers.plain(table.name()) + "_" + Identifiers.plain(place);
    }
}
