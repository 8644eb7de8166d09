package dev.dovetail.processor.diagnostic;

/**
 * One mistake that was found.
 *
 * @param problem which
 * @param origin where
 * @param text the whole message, its id included
 * @param cause what a single change would mend, wherever it shows; empty for what stands at {@code origin}
 */
public record Report(Problem problem, Origin origin, String text, String cause) {
    /** A report of {@code problem} with its gaps filled in. */
    public static Report of(Problem problem, Origin origin, Object... words) {
        return new Report(problem, origin, problem.text(words), "");
    }

    /** The same, of which one is enough however many places show what {@code cause} names. */
    public Report because(String cause) {
        return new Report(problem, origin, text, problem + " " + cause);
    }
}
