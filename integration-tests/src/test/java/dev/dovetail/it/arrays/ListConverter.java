package dev.dovetail.it.arrays;

import dev.dovetail.annotation.Converter;
import java.util.List;

/** Stores a list as an array. */
public final class ListConverter implements Converter<List<String>, String[]> {
    /** Without state. */
    public ListConverter() {}

    @Override
    public String[] toColumn(List<String> value) {
        return value.toArray(String[]::new);
    }

    @Override
    public List<String> toProperty(String[] stored) {
        return List.of(stored);
    }
}
