package dev.dovetail.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The type of a column.
 *
 * @param name the words in upper case, for example {@code TIMESTAMP WITH TIME ZONE}
 * @param arguments the values in parentheses: a length, or precision and scale
 */
public record SqlType(String name, List<String> arguments) {
    /** Copies the list. */
    public SqlType {
        arguments = List.copyOf(arguments);
    }

    /** Parses a type. The parentheses may be anywhere in {@code text}. */
    public static SqlType of(String text) {
        int open = text.indexOf('(');
        int close = text.indexOf(')', open + 1);
        if (open < 0 || close < 0) {
            return new SqlType(words(text), List.of());
        }
        List<String> arguments = new ArrayList<>();
        for (String argument : text.substring(open + 1, close).split(",")) {
            arguments.add(argument.strip());
        }
        return new SqlType(words(text.substring(0, open) + " " + text.substring(close + 1)), arguments);
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        if (arguments.isEmpty()) {
            return name;
        }
        int end = name.indexOf(" WITH");
        String first = end < 0 ? name : name.substring(0, end);
        return first + "(" + String.join(", ", arguments) + ")" + name.substring(first.length());
    }
}
