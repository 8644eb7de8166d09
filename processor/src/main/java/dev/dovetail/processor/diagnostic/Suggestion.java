package dev.dovetail.processor.diagnostic;

import java.util.Collection;
import java.util.Locale;

/** Finds the name most similar to a misspelt one. */
public final class Suggestion {
    private Suggestion() {}

    /** Returns the sentence {@code Did you mean "x"?} after a space, or an empty string if no candidate is similar. */
    public static String of(String written, Collection<String> candidates) {
        String closest = closest(written, candidates);
        return closest.isEmpty() ? "" : " Did you mean \"" + closest + "\"?";
    }

    /** Returns the sentence of {@link #of}, or else {@code Choose one of: a, b.} after a space. */
    public static String orAll(String written, Collection<String> candidates) {
        String suggestion = of(written, candidates);
        return suggestion.isEmpty() && !candidates.isEmpty()
                ? " Choose one of: " + String.join(", ", candidates) + "." : suggestion;
    }

    /** Returns the most similar candidate, the first of several; empty if none is similar. */
    public static String closest(String written, Collection<String> candidates) {
        // A qualified name, such as SQLAlchemy's "Post.user" or a table with its column.
        String last = written.substring(written.lastIndexOf('.') + 1);
        if (candidates.contains(last)) {
            return last;
        }
        String best = "";
        int least = Math.max(2, written.length() / 3) + 1;
        for (String candidate : candidates) {
            int distance = distance(written.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < least && distance < candidate.length()) {
                best = candidate;
                least = distance;
            }
        }
        return best;
    }

    /**
     * Returns the number of letters to insert, delete, replace or swap with their neighbour to turn {@code a} into
     * {@code b}.
     */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : least(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int least(int[][] cost, String a, String b, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
