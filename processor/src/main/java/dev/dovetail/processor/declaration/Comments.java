package dev.dovetail.processor.declaration;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the first sentence out of Javadoc. */
final class Comments {
    /** A Markdown comment has no space before the sign, and a comment between stars has one. */
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@\\w");

    private Comments() {}

    /** The first sentence as plain text; empty where there is no comment. */
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
