package dev.dovetail.processor.model;

import java.util.List;

/**
 * The enum type of a column that stores an enum in a type of the database.
 *
 * @param name the name of the type, where the database has named ones
 * @param labels the labels, in the order of the constants
 */
public record NativeEnum(String name, List<String> labels) {
    /** Copies the list. */
    public NativeEnum {
        labels = List.copyOf(labels);
    }
}
