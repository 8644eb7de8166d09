package dev.dovetail.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds names in what drivers say. */
final class Messages {
    private Messages() {}

    /** The text between the first {@code before} and the next {@code after}; null where they do not stand there. */
    static @Nullable String between(String message, String before, String after) {
        int at = message.indexOf(before);
        if (at < 0) {
            return null;
        }
        int start = at + before.length();
        int end = message.indexOf(after, start);
        return end < 0 ? null : message.substring(start, end);
    }

    /** The name, if there is one. */
    static List<String> named(@Nullable String name) {
        return name == null ? List.of() : List.of(name);
    }

    /** A name without the quotes that stand around it, if any do. */
    static @Nullable String name(@Nullable String written) {
        return written != null && written.length() > 1 && written.startsWith("\"")
                ? written.substring(1, written.length() - 1).replace("\"\"", "\"")
                : written;
    }

    /** The word after {@code before}; null where it does not stand there. */
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
