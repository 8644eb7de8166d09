package dev.dovetail.processor.declaration;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Extracts the first sentence of Javadoc. */
final class Comments {
    /**
     * Lines of Markdown comments start directly with {@code @}. Those of traditional comments have a space before it.
     */
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@\\w");

    private Comments() {}

    /** Returns the first sentence of {@code comment} as plain text; empty if {@code comment} is null. */
    static String firstSentence(@Nullable String comment) {
        if (comment == null) {
            return "";
        }
        String text = comment.strip();
        Matcher tags = BLOCK_TAG.matcher(text);
        String body = tags.find() ? text.substring(0, tags.start()) : text;
        String plain = body.replaceAll("\\{@\\w+\\s+([^}]*)}", "$1").replaceAll("</?[a-zA-Z][^>]*>", " ")
                .replaceAll("\\s+", " ").strip();
        int end = plain.indexOf(". ");
        return end < 0 ? plain : plain.substring(0, end + 1);
    }
}
