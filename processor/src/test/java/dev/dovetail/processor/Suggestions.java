package dev.dovetail.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Does what a message says: takes the snippet out of it and puts it where the message points, as a user would. */
final class Suggestions {
    private static final Pattern PLACE = Pattern.compile("(\\w+\\.java):(\\d+):(\\d+): error: (.*) \\[[A-Z_]+]");
    private static final Pattern ADDED = Pattern.compile(
            "Add(?: to (\\w+))?: ((?:@\\w+(?:\\([^)]*\\))? )*public abstract [^;]*;)");
    private static final Pattern MEMBER = Pattern.compile("Write: (public abstract [^;]*;)");
    private static final Pattern INSTEAD_OF_FIELD = Pattern.compile(
            "^\\w+\\.(\\w+): .* instead of fields, .* Write: (.* public abstract [^;]*;)");
    private static final Pattern ANNOTATION = Pattern.compile(
            "Write: @(\\w+)(\\((?:[^()\"]|\"(?:\\\\.|[^\"\\\\])*\")*\\))");
    private static final Pattern IMPORTS = Pattern.compile("Change the import: ((?:import [\\w.]+; ?)+)");
    private static final String NEEDED = "import dev.dovetail.annotation.*; import java.time.*; import java.util.*;"
            + " import org.jspecify.annotations.*;";

    private Suggestions() {}

    /**
     * The sources with what {@code message} suggests; null where it suggests nothing that can be pasted as it stands: a
     * target that only the user knows, or what is to be taken off by hand.
     */
    static Map<String, String> applied(Map<String, String> sources, String message) {
        Matcher place = PLACE.matcher(message);
        if (!place.matches()) {
            return null;
        }
        String file = sources.keySet().stream().filter(each -> each.endsWith(place.group(1))).findFirst().orElseThrow();
        String text = place.group(4);
        boolean isOnlyAHint = text.contains("Target") || text.contains("Take @")
                || sources.keySet().stream().anyMatch(each -> each.endsWith("Nullable.java"));
        if (isOnlyAHint) {
            return null;
        }
        Map<String, String> changed = new TreeMap<>(sources);
        Matcher added = ADDED.matcher(text);
        if (added.find()) {
            String type = added.group(1) == null ? place.group(1) : added.group(1) + ".java";
            String target = sources.keySet().stream().filter(each -> each.endsWith(type)).findFirst().orElse("");
            if (target.isEmpty()) {
                return null;
            }
            String source = sources.get(target);
            int end = source.lastIndexOf('}');
            changed.put(target, importing(
                    source.substring(0, end) + "    " + added.group(2) + "\n" + source.substring(end)));
            return changed;
        }
        Matcher member = MEMBER.matcher(text);
        if (member.find()) {
            String source = replaced(sources.get(file), member.group(1));
            changed.put(file, importing(source));
            return source.equals(sources.get(file)) ? null : changed;
        }
        Matcher field = INSTEAD_OF_FIELD.matcher(text);
        if (field.find()) {
            changed.put(file, importing(sources.get(file).replaceFirst("(?m)(?:^ +@.*\\n)* +private \\S+ "
                    + field.group(1) + ";", Matcher.quoteReplacement("    " + field.group(2)))));
            return changed;
        }
        Matcher annotation = ANNOTATION.matcher(text);
        if (annotation.find()) {
            int at = offset(sources.get(file), Integer.parseInt(place.group(2)), Integer.parseInt(place.group(3)));
            changed.put(file, importing(replaced(sources.get(file), at, annotation.group(1), annotation.group(2))));
            return changed;
        }
        Matcher imports = IMPORTS.matcher(text);
        if (imports.find()) {
            String source = sources.get(file);
            for (String line : imports.group(1).split("(?<=;) ?")) {
                String name = line.replaceAll(".*\\.(\\w+);", "$1");
                source = source.replaceAll("import [\\w.]+\\." + name + ";\n", "");
                source = source.replaceFirst("(?m)^(package .*)$", "$1\n" + line);
            }
            changed.put(file, text.contains("mappedBy is called backPopulates")
                    ? source.replace("mappedBy =", "backPopulates =") : source);
            return changed;
        }
        return null;
    }

    private static String importing(String source) {
        return source.replaceFirst("(?m)^(package .*;)$", "$1 " + NEEDED);
    }

    /** The accessor of the snippet's name in the snippet's words, with its annotations. */
    private static String replaced(String source, String snippet) {
        Matcher name = Pattern.compile("(\\w+)\\((.*)\\);").matcher(snippet);
        if (!name.find()) {
            return source;
        }
        String parameters = name.group(2).isBlank() ? "\\s*" : "[^()]+";
        Pattern declared = Pattern.compile("(?m)^( +(?:@(?!Nullable)\\w+(?:\\([^\\n]*?\\))? )*)"
                + "(?:public |protected |abstract |@Nullable )*"
                + "[\\w<>\\[\\], .?]+ " + name.group(1) + "\\(" + parameters + "\\);");
        return declared.matcher(source)
                .replaceFirst(found -> Matcher.quoteReplacement(found.group(1) + snippet));
    }

    /** The annotation around {@code at}, or the next one, in other words. */
    private static String replaced(String source, int at, String name, String values) {
        List<MatchResult> found = new ArrayList<>(Pattern.compile("@" + name
                + "\\b(?:\\((?:[^()\"]|\"(?:\\\\.|[^\"\\\\])*\"|\\([^()]*\\))*\\))?").matcher(source).results().toList());
        for (MatchResult each : found) {
            if (each.end() > at) {
                return source.substring(0, each.start()) + "@" + name + values + source.substring(each.end());
            }
        }
        return source.substring(0, at) + "@" + name + values + " " + source.substring(at);
    }

    private static int offset(String source, int line, int column) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = source.indexOf('\n', at) + 1;
        }
        return at + column - 1;
    }
}
