package dev.dovetail.processor.declaration;

import org.jspecify.annotations.Nullable;

/** Takes the first sentence out of Javadoc. */
final class Comments {
    private Comments() {}

    /** The first sentence as plain text; empty where there is no comment. */
    static String firstSentence(@Nullable String comment) {
        if (comment == null) {
            return "";
        }
        String text = comment.strip();
        int tags = text.startsWith("@") ? 0 : text.indexOf("\n @");
        String body = tags < 0 ? text : text.substring(0, tags);
        String plain = body.replaceAll("\\{@\\w+\\s+([^}]*)}", "$1").replaceAll("</?[a-zA-Z][^>]*>", " ")
                .replaceAll("\\s+", " ").strip();
        int end = plain.indexOf(". ");
        return end < 0 ? plain : plain.substring(0, end + 1);
    }
}
