package dev.dovetail.processor.check;

/** Formats Java literals for messages that suggest code. */
final class JavaText {
    private JavaText() {}

    /** Returns {@code text} as a Java string literal. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char letter : text.toCharArray()) {
            switch (letter) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> out.append(letter < ' ' ? String.format("\\u%04x", (int) letter) : letter);
            }
        }
        return out.append('"').toString();
    }
}
