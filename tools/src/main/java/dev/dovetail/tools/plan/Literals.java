package dev.dovetail.tools.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the literals of an expression out while its other parts are changed. */
final class Literals {
    private static final Pattern QUOTED = Pattern.compile("'[^']*+(?:''[^']*+)*+'|\"[^\"]+\"|`[^`]+`");
    private static final Pattern MASK = Pattern.compile("'(\\d+)'|\"[^\"]+\"|`[^`]+`");
    private final List<String> texts = new ArrayList<>();

    /** Returns {@code sql} with the number of each literal instead of its text. */
    String mask(String sql) {
        return QUOTED.matcher(sql).replaceAll(match -> {
            if (!match.group().startsWith("'")) {
                return Matcher.quoteReplacement(match.group());
            }
            texts.add(match.group());
            return "'" + (texts.size() - 1) + "'";
        });
    }

    /** Returns {@code sql} with the literals again. */
    String unmask(String sql) {
        return MASK.matcher(sql).replaceAll(match -> Matcher.quoteReplacement(
                match.group(1) == null ? match.group() : texts.get(Integer.parseInt(match.group(1)))));
    }
}
