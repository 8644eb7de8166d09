package dev.dovetail.sql;

import java.util.Locale;

/** Abbreviates names by the first letters of their words. */
public final class FirstLetters {
    private FirstLetters() {}

    /** Returns the first letters of the words of {@code name} in lower case, or {@code t} if it has none. */
    public static String of(String name) {
        StringBuilder letters = new StringBuilder();
        boolean start = true;
        char previous = ' ';
        for (char c : name.toCharArray()) {
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean hump = c >= 'A' && c <= 'Z' && previous >= 'a' && previous <= 'z';
            if (letter && (start || hump)) {
                letters.append(c);
            }
            start = !letter && (c < '0' || c > '9');
            previous = c;
        }
        return letters.isEmpty() ? "t" : letters.toString().toLowerCase(Locale.ROOT);
    }
}
