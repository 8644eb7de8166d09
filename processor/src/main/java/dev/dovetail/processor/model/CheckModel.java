package dev.dovetail.processor.model;

import dev.dovetail.dialect.TableName;

/**
 * A check constraint.
 *
 * @param name its name; where the user gives none, {@code ck_posts_title} of a property and {@code ck_posts_1} of a
 *     type
 * @param property the property at which it stands; empty where it stands at the type
 * @param condition the condition, in the database's own words
 */
public record CheckModel(String name, String property, String condition) {
    /**
     * The name of a check that has none of its own.
     *
     * @param place the column that it is about, its number among several, or both
     */
    public static String defaultName(TableName table, String place) {
        return "ck_" + table.name() + "_" + place;
    }
}
