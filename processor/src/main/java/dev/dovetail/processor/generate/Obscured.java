package dev.dovetail.processor.generate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expressions whose package is hidden by a variable of its name: beside a property {@code shop}, {@code shop.Item_.TYPE}
 * speaks of the property (JLS 6.4.2). A cast is read as a type whatever variables there are.
 */
final class Obscured {
    private Obscured() {}

    /** The same source, with expressions that nothing hides. */
    static String mended(String source, Collection<String> variables) {
        if (variables.isEmpty()) {
            return source;
        }
        String names = String.join("|", variables.stream().map(Pattern::quote).toList());
        Pattern hidden = Pattern.compile("(?<![\\w.$\"])((?:" + names
                + ")(?:\\.[a-z_$][\\w$]*)*(?:\\.[A-Z][\\w$]*)+?)\\.((?!class\\b)[a-z_$][\\w$]*|TYPE\\b)");
        List<String> lines = new ArrayList<>();
        for (String line : source.split("\n", -1)) {
            String start = line.strip();
            boolean isCode = !start.startsWith("import ") && !start.startsWith("package ") && !start.startsWith("*")
                    && !start.startsWith("/");
            lines.add(isCode && line.contains(".") ? mended(line, hidden) : line);
        }
        return String.join("\n", lines);
    }

    private static String mended(String line, Pattern hidden) {
        return hidden.matcher(line).replaceAll(found -> Matcher.quoteReplacement(
                "((" + found.group(1) + (found.group(1).endsWith("_") ? "<?>" : "") + ") null)." + found.group(2)));
    }
}
