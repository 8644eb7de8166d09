package dev.dovetail.sample.page;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
final class Wrap {
    private Wrap() {}

    /**
     * Returns lines of whole words, each with at most {@code width} characters. Longer words get a line of their own.
     */
    static List<String> words(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /**
     * Returns {@code line} if it fits, and otherwise several lines, whose indentation is that of {@code line} and a
     * little more.
     */
    static List<String> indented(String line, int width) {
        if (line.length() <= width) {
            return List.of(line);
        }
        String margin = " ".repeat(line.length() - line.stripLeading().length());
        return hanging(line.strip(), width - margin.length(), 8).stream().map(part -> margin + part).toList();
    }

    /** Returns lines of whole words, indented by {@code indent} except the first. */
    static List<String> hanging(String text, int width, int indent) {
        List<String> lines = new ArrayList<>();
        for (String line : words(text, width - indent)) {
            lines.add(lines.isEmpty() ? line : " ".repeat(indent) + line);
        }
        return lines;
    }
}
