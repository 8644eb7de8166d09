package dev.dovetail.tools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The options of a command: {@code --name value}, {@code --name=value}, and {@code --name} of those that are flags. */
public final class Arguments {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Arguments() {}

    /**
     * Reads the options of {@code words}.
     *
     * @param valued the options with a value
     * @param flags the options without one
     * @throws UsageException if an option is unknown or has no value
     */
    public static Arguments of(List<String> words, Set<String> valued, Set<String> flags) {
        Arguments arguments = new Arguments();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int equals = word.indexOf('=');
            String name = equals > 0 && word.startsWith("--") ? word.substring(0, equals) : word;
            if (flags.contains(name) && equals < 0) {
                arguments.add(name, "true");
            } else if (!valued.contains(name)) {
                throw unknown(word, name, valued, flags);
            } else if (equals > 0) {
                arguments.add(name, word.substring(equals + 1));
            } else if (i + 1 == words.size() || words.get(i + 1).startsWith("--")) {
                throw new UsageException(name + " has no value. Write: " + name + " ...");
            } else {
                arguments.add(name, words.get(++i));
            }
        }
        return arguments;
    }

    private static UsageException unknown(String word, String name, Set<String> valued, Set<String> flags) {
        if (flags.contains(name)) {
            return new UsageException(name + " takes no value. Write: " + name);
        }
        if (!word.startsWith("-")) {
            return new UsageException("\"" + word + "\" belongs to no option. Options begin with --, as in: --url "
                    + "jdbc:...");
        }
        List<String> all = new ArrayList<>(valued);
        all.addAll(flags);
        all.sort(null);
        String letters = name.replace("-", "").toLowerCase(Locale.ROOT);
        for (String each : all) {
            String other = each.replace("-", "");
            if (!letters.isEmpty() && (other.startsWith(letters) || letters.startsWith(other))) {
                return new UsageException("There is no option " + name + ". Write: " + each);
            }
        }
        return new UsageException("There is no option " + name + ". The options are: " + String.join(", ", all));
    }

    private void add(String name, String value) {
        values.computeIfAbsent(name, each -> new ArrayList<>()).add(value);
    }

    /**
     * Returns the value of an option.
     *
     * @param example what to write if it is missing
     * @throws UsageException if it is missing
     */
    public String required(String name, String example) {
        String value = value(name, "");
        if (value.isBlank()) {
            throw new UsageException(name + " is missing. Write: " + name + " " + example);
        }
        return value;
    }

    /** Returns the value of an option, or {@code otherwise}. */
    public String value(String name, String otherwise) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? otherwise : all.get(all.size() - 1);
    }

    /** Returns the values of an option that can be repeated, or separated by commas. */
    public List<String> list(String name) {
        List<String> all = new ArrayList<>();
        for (String value : values.getOrDefault(name, List.of())) {
            for (String each : value.split(",")) {
                if (!each.isBlank()) {
                    all.add(each.strip());
                }
            }
        }
        return all;
    }

    /** Returns the values of an option that can be repeated, each as it is. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Returns whether a flag is given. */
    public boolean has(String name) {
        return values.containsKey(name);
    }
}
