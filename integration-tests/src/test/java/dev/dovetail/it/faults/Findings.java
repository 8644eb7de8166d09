package dev.dovetail.it.faults;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was wrong, each kind of it once, with how often and where it came first. */
final class Findings {
    private static final int LONGEST = 700;

    private final Map<String, Integer> times = new LinkedHashMap<>();
    private final Map<String, String> first = new LinkedHashMap<>();

    void add(String what, String where) {
        String kind = what.replaceAll("\\d+", "#").replace('\n', ' ');
        times.merge(kind, 1, Integer::sum);
        first.putIfAbsent(kind, where + ": " + what);
    }

    boolean isEmpty() {
        return times.isEmpty();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        times.forEach((kind, count) -> text.append("\n").append(count).append(" times, first in ")
                .append(first.get(kind), 0, Math.min(LONGEST, first.get(kind).length())));
        return text.toString();
    }
}
