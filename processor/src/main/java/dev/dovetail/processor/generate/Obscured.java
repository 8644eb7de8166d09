package dev.dovetail.processor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Repairs expressions in which a variable hides the package or type of the same name. If there is a property
 * {@code shop}, {@code shop.Item_.TYPE} refers to the property (JLS 6.4.2). A cast always names a type, so the
 * expression becomes {@code ((shop.Item_<?>) null).TYPE}.
 */
final class Obscured {
    private static final Pattern EXPRESSION = Pattern.compile("(?<![\\w.$\"])(([a-z_$][\\w$]*)(?:\\.[a-z_$][\\w$]*)*"
            + "(?:\\.[A-Z][\\w$]*)+?)\\.((?!class\\b)[a-z_$][\\w$]*|TYPE\\b)");

    private static final Pattern TYPE = Pattern.compile("(?<![\\w.$\"])"
            + "(\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)\\.(?!class\\b)[\\w$]");

    private Obscured() {}

    /**
     * Returns those of {@code variables} that {@code source} uses as types, such as the enum STATUS if there is a
     * constant STATUS.
     */
    static Set<String> types(String source, Set<String> variables) {
        return !mentions(source, variables) ? Set.of() : TYPE.matcher(source).results()
                .map(found -> found.group(1)).filter(variables::contains).collect(Collectors.toSet());
    }

    /** Returns {@code source} with expressions that no variable hides. */
    static String qualified(String source, Set<String> variables) {
        if (!mentions(source, variables)) {
            return source;
        }
        List<String> lines = new ArrayList<>();
        for (String line : source.split("\n", -1)) {
            String start = line.strip();
            boolean isCode = !start.startsWith("import ") && !start.startsWith("package ") && !start.startsWith("*")
                    && !start.startsWith("/");
            lines.add(isCode && mentions(line, variables) ? mendedLine(line, variables) : line);
        }
        return String.join("\n", lines);
    }

    /** Returns whether {@code text} selects anything of one of {@code names}; cheaper than the patterns. */
    private static boolean mentions(String text, Set<String> names) {
        for (int dot = text.indexOf('.', 1); dot > 0; dot = text.indexOf('.', dot + 1)) {
            int start = dot;
            while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
                start--;
            }
            boolean isFirst = start == 0 || text.charAt(start - 1) != '.';
            if (isFirst && start < dot && names.contains(text.substring(start, dot))) {
                return true;
            }
        }
        return false;
    }

    private static String mendedLine(String line, Set<String> variables) {
        return EXPRESSION.matcher(line).replaceAll(found -> Matcher.quoteReplacement(
                variables.contains(found.group(2)) ? cast(found.group(1)) + "." + found.group(3) : found.group()));
    }

    private static String cast(String type) {
        return "((" + type + (type.endsWith("_") ? "<?>" : "") + ") null)";
    }
}
