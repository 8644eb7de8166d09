package dev.dovetail.processor.diagnostic;

/**
 * One mistake that was found.
 *
 * @param problem which
 * @param origin where
 * @param text the whole message, its id included
 */
public record Report(Problem problem, Origin origin, String text) {
    /** A report of {@code problem} with its gaps filled in. */
    public static Report of(Problem problem, Origin origin, Object... words) {
        return new Report(problem, origin, problem.text(words));
    }
}
