package dev.dovetail.processor.model;

import java.util.Locale;
import javax.lang.model.SourceVersion;

/** Converts names between the conventions of columns, constants and variables. */
public final class Words {
    private Words() {}

    /** Converts {@code userId} to {@code user_id} and {@code HTTPLog} to {@code http_log}. */
    public static String snake(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (i > 0 && Character.isUpperCase(letter) && startsWord(name, i)) {
                out.append('_');
            }
            out.append(Character.toLowerCase(letter));
        }
        return out.toString();
    }

    /** Converts {@code userId} to {@code USER_ID}. */
    public static String constant(String name) {
        return snake(name).toUpperCase(Locale.ROOT);
    }

    /**
     * Converts {@code OrderLine} to {@code orderLine}, {@code HTTPLog} to {@code httpLog}, and {@code URL} to
     * {@code url}.
     */
    public static String decapitalized(String name) {
        int capitals = 0;
        while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
            capitals++;
        }
        boolean wordFollows = capitals < name.length() && Character.isLowerCase(name.charAt(capitals));
        int lowered = capitals > 1 && wordFollows ? capitals - 1 : capitals;
        return name.substring(0, lowered).toLowerCase(Locale.ROOT) + name.substring(lowered);
    }

    /** Returns the last word of a name with points: {@code number} of {@code key.number}. */
    public static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Converts {@code userId} to {@code UserId}. */
    public static String capitalized(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Returns {@code name}, with an underscore appended if it is a keyword or literal of Java. */
    public static String identifier(String name) {
        return SourceVersion.isKeyword(name) ? name + "_" : name;
    }

    private static boolean startsWord(String name, int at) {
        char before = name.charAt(at - 1);
        if (before == '_') {
            return false;
        }
        boolean lowerFollows = at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
        return !Character.isUpperCase(before) || lowerFollows;
    }
}
