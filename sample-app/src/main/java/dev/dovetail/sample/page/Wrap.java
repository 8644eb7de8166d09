package dev.dovetail.sample.page;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
final class Wrap {
    private Wrap() {}

    /** Lines of whole words, each of at most {@code width} characters where the words allow it. */
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

    /** A line as it is where it fits; else several, each as far to the right as the first one and a bit. */
    static List<String> indented(String line, int width) {
        if (line.length() <= width) {
            return List.of(line);
        }
        String margin = " ".repeat(line.length() - line.stripLeading().length());
        return hanging(line.strip(), width - margin.length(), 8).stream().map(part -> margin + part).toList();
    }

    /** The same, with all lines but the first one moved to the right. */
    static List<String> hanging(String text, int width, int indent) {
        List<String> lines = new ArrayList<>();
        for (String line : words(text, width - indent)) {
            lines.add(lines.isEmpty() ? line : " ".repeat(indent) + line);
        }
        return lines;
    }
}
