package dev.dovetail.tools.source;

import java.util.ArrayList;
import java.util.List;

/** Writes literals and comments of Java. */
final class JavaText {
    private static final int WIDTH = 100;

    private JavaText() {}

    /** Returns {@code text} as a literal. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }

    /** Returns one literal, or several in braces. */
    static String quoted(List<String> texts) {
        List<String> quoted = texts.stream().map(JavaText::quoted).toList();
        return quoted.size() == 1 ? quoted.get(0) : "{" + String.join(", ", quoted) + "}";
    }

    /** Returns {@code text} as Javadoc. What would end the comment or be a tag is written as an entity. */
    static String javadoc(String text, String indent) {
        String plain = text.strip().replaceAll("\\s+", " ").replace("&", "&amp;").replace("<", "&lt;")
                .replace(">", "&gt;").replace("\\", "&#92;").replace("@", "&#64;").replace("*/", "*&#47;");
        if (plain.isEmpty()) {
            return "";
        }
        String line = indent + "/** " + plain + " */\n";
        if (line.length() <= WIDTH) {
            return line;
        }
        StringBuilder out = new StringBuilder(indent + "/**\n");
        lines(plain, WIDTH - indent.length() - 3).forEach(each -> out.append(indent).append(" * ").append(each)
                .append('\n'));
        return out.append(indent).append(" */\n").toString();
    }

    private static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
