package dev.dovetail.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds names in messages of drivers. */
final class Messages {
    private Messages() {}

    /** Returns the text between the first {@code before} and the next {@code after}, or null if they do not occur. */
    static @Nullable String between(String message, String before, String after) {
        int at = message.indexOf(before);
        if (at < 0) {
            return null;
        }
        int start = at + before.length();
        int end = message.indexOf(after, start);
        return end < 0 ? null : message.substring(start, end);
    }

    /** Returns {@code name} as a list, which is empty if it is null. */
    static List<String> named(@Nullable String name) {
        return name == null ? List.of() : List.of(name);
    }

    /** Returns a name without its quotes. */
    static @Nullable String name(@Nullable String written) {
        return written != null && written.length() > 1 && written.startsWith("\"")
                ? written.substring(1, written.length() - 1).replace("\"\"", "\"")
                : written;
    }

    /** Returns the word after {@code before}, or null if it does not occur. */
    static @Nullable String after(String message, String before) {
        int at = message.indexOf(before);
        if (at < 0) {
            return null;
        }
        int end = at + before.length();
        while (end < message.length() && !Character.isWhitespace(message.charAt(end))) {
            end++;
        }
        return message.substring(at + before.length(), end);
    }
}
