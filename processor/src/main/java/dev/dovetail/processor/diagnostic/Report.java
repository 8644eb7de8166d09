package dev.dovetail.processor.diagnostic;

import javax.lang.model.element.ElementKind;

/**
 * A problem at a place in the source.
 *
 * @param problem the kind of problem
 * @param origin its place in the source
 * @param text the whole message, including the name of the problem
 * @param cause the key of the cause; only one report with the same key is printed; empty if {@code origin} is the cause
 */
public record Report(Problem problem, Origin origin, String text, String cause) {
    /** Returns a report of {@code problem} with {@code words} in place of the placeholders of its message. */
    public static Report of(Problem problem, Origin origin, Object... words) {
        return new Report(problem, origin, problem.text(words), "");
    }

    /** Returns whether both reports are about the same property. */
    public boolean isBeside(Report other) {
        return origin.element().getKind() == ElementKind.METHOD && origin.element().equals(other.origin.element());
    }

    /** Returns whether both reports are of the same problem at the same place. */
    public boolean isSame(Report other) {
        return problem == other.problem && origin.equals(other.origin);
    }

    /**
     * Returns a copy with {@code cause} as its key. Of several reports with the same problem and cause, only the first
     * is printed.
     */
    public Report withKey(String cause) {
        return new Report(problem, origin, text, problem + " " + cause);
    }
}
