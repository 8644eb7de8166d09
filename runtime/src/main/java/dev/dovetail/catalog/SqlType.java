package dev.dovetail.catalog;

import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The type of a column.
 *
 * @param name the words in upper case, for example {@code TIMESTAMP WITH TIME ZONE} or {@code INTEGER ARRAY}; names in
 *     quotes as they are
 * @param arguments the values in parentheses: a length, precision and scale, or the labels of an enum
 */
public record SqlType(String name, List<String> arguments) {
    /** The words that follow the parentheses. */
    private static final Pattern AFTER_ARGUMENTS = Pattern.compile(" WITH| ARRAY|\\[| UNSIGNED| ZEROFILL");
    /** The end of the type of an array. */
    static final Pattern ARRAY = Pattern.compile("(.+?)( ARRAY(?:\\[\\d+])?|(?:\\[\\d*])+)");

    /** Copies the list. */
    public SqlType {
        arguments = List.copyOf(arguments);
    }

    /** Parses a type. The parentheses may be anywhere in {@code text}. */
    public static SqlType of(String text) {
        int open = outside(text, '(', 0);
        int close = open < 0 ? -1 : outside(text, ')', open + 1);
        // INTERVAL DAY(3) TO SECOND(2), and types within types, stay as they are.
        if (close < 0 || outside(text, '(', open + 1) >= 0) {
            return new SqlType(words(text), List.of());
        }
        List<String> arguments = new ArrayList<>();
        int start = open + 1;
        for (int comma = outside(text, ',', start); comma >= 0 && comma < close; comma = outside(text, ',', start)) {
            arguments.add(text.substring(start, comma).strip());
            start = comma + 1;
        }
        arguments.add(text.substring(start, close).strip());
        return new SqlType(words(text.substring(0, open) + " " + text.substring(close + 1)), arguments);
    }

    /** Returns the position of {@code sign} outside quotes, or -1. */
    private static int outside(String text, char sign, int from) {
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == sign) {
                return i;
            } else if (c == '\'' || c == '"' || c == '`') {
                quote = c;
            }
        }
        return -1;
    }

    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        Matcher quoted = Pattern.compile("\"[^\"]*\"").matcher(text);
        int from = 0;
        while (quoted.find()) {
            words.append(upper(text.substring(from, quoted.start()))).append(quoted.group());
            from = quoted.end();
        }
        String all = words.append(upper(text.substring(from))).toString();
        return all.strip().replaceAll("\\s+(?=\\[)", "");
    }

    private static String upper(String text) {
        return text.replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }

    /** Returns whether this is an array. */
    public boolean isArray() {
        return ARRAY.matcher(name).matches();
    }

    /** Returns the name of the type of the elements of an array; of another type, its name. */
    public String element() {
        Matcher matcher = ARRAY.matcher(name);
        return matcher.matches() ? matcher.group(1) : name;
    }

    /** Returns the labels of the type {@code ENUM}, without quotes; empty for another type. */
    public List<String> labels() {
        return !element().equals("ENUM") ? List.of() : arguments.stream()
                .map(label -> label.substring(1, label.length() - 1).replace("''", "'")).toList();
    }

    /** Returns whether this is an enum that has all of {@code others}, the labels of another, so that values fit. */
    boolean hasLabels(List<String> others) {
        return !others.isEmpty() && labels().containsAll(others);
    }

    /** Returns whether {@code text}, the name of a type, is {@code name}. */
    static boolean isNamed(String text, TableName name) {
        String schema = name.schema().isEmpty() ? "" : name.schema() + ".";
        return text.replace("\"", "").equals(schema + name.name())
                || text.equals((schema + name.name()).toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        if (arguments.isEmpty()) {
            return name;
        }
        Matcher after = AFTER_ARGUMENTS.matcher(name);
        String first = after.find() ? name.substring(0, after.start()) : name;
        return first + "(" + String.join(", ", arguments) + ")" + name.substring(first.length());
    }
}
