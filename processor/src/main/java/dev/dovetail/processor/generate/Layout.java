package dev.dovetail.processor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Improves the layout of sources written by JavaPoet, which surrounds each field with empty lines, writes each comment
 * on three lines and breaks lines in the wrong places.
 */
final class Layout {
    private static final Pattern SPACED_ANNOTATION = Pattern.compile("(?<=\\w)\\. @(\\w+) (?=\\w)");
    private static final Pattern FIELD =
            Pattern.compile("\\s+((public|protected|private|static|final) )*[\\w.@<>?,\\[\\] $]+( = .*)?;");
    private static final Pattern MODIFIERS = Pattern.compile("^(((public|protected|private|static|final) )*).*");

    private Layout() {}

    /** Returns {@code source} with a better layout. */
    static String of(String source) {
        List<String> lines = new ArrayList<>();
        for (String line : source.split("\n", -1)) {
            String text = line.stripTrailing();
            lines.add(text.contains(". @") ? SPACED_ANNOTATION.matcher(text).replaceAll(".@$1 ") : text);
        }
        return String.join("\n", LineBreaks.set(withFieldsTogether(withEmptyBodies(lines))));
    }

    private static List<String> withEmptyBodies(List<String> lines) {
        List<String> out = new ArrayList<>();
        for (String line : lines) {
            int last = out.size() - 1;
            if (line.strip().equals("}") && last >= 0 && out.get(last).endsWith(") {")) {
                out.set(last, out.get(last) + "}");
            } else {
                out.add(line);
            }
        }
        return out;
    }

    private static List<String> withFieldsTogether(List<String> lines) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean between = lines.get(i).isEmpty() && i > 0 && i + 1 < lines.size();
            if (!between || !belongTogether(lines.get(i - 1), lines.get(i + 1))) {
                out.add(lines.get(i));
            }
        }
        return out;
    }

    private static boolean belongTogether(String first, String second) {
        return isField(first) && isField(second) && kind(first).equals(kind(second));
    }

    private static boolean isField(String line) {
        return line.endsWith(";") && indent(line) <= 8 && !line.contains("return ") && FIELD.matcher(line).matches();
    }

    /**
     * Returns the group of a field. Fields of one group follow each other without empty lines: constants, properties,
     * state.
     */
    private static String kind(String line) {
        String declaration = line.contains(" = ") ? line.substring(0, line.indexOf(" = ")) : line;
        String name = declaration.substring(declaration.lastIndexOf(' ') + 1);
        return indent(line) + (name.startsWith("$") ? "$" : "")
                + MODIFIERS.matcher(line.strip()).replaceFirst("$1");
    }

    /** Returns the number of spaces at the start of {@code line}. */
    static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
