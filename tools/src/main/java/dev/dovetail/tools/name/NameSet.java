package dev.dovetail.tools.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives out names, each once. Names that differ only in case count as equal, because some file systems see it so. */
public final class NameSet {
    /** The name of a property that reads as the getter of another one. */
    private static final Pattern GETTER = Pattern.compile("(?:get|is)([A-Z].*)");

    private final List<String> suffixes;
    private final Set<String> taken = new HashSet<>();

    /** Creates a set whose names also claim those with one of {@code suffixes} behind them. */
    public NameSet(String... suffixes) {
        this.suffixes = List.of(suffixes);
    }

    /** Claims {@code name}, so that nobody else gets it. */
    public void take(String name) {
        taken.addAll(claimed(name));
    }

    /** Returns whether nobody has {@code name}, and claims it then. */
    public boolean takeIfFree(String name) {
        boolean free = claimed(name).stream().noneMatch(taken::contains);
        if (free) {
            take(name);
        }
        return free;
    }

    /** Returns the first of {@code wanted} that is free, or the last one with the lowest number that makes it free. */
    public String free(String... wanted) {
        for (String name : wanted) {
            if (takeIfFree(name)) {
                return name;
            }
        }
        String last = wanted[wanted.length - 1];
        int number = 2;
        while (!takeIfFree(last + number)) {
            number++;
        }
        return last + number;
    }

    private List<String> claimed(String name) {
        List<String> names = new ArrayList<>();
        names.add(name.toLowerCase(Locale.ROOT));
        Matcher getter = GETTER.matcher(name);
        if (getter.matches()) {
            names.add(getter.group(1).toLowerCase(Locale.ROOT));
        }
        suffixes.forEach(suffix -> names.add((name + suffix).toLowerCase(Locale.ROOT)));
        return names;
    }
}
