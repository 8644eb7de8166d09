package dev.dovetail.processor.diagnostic;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Prints reports to the compiler, each one once. The only user of {@link Messager}. */
public final class Diagnostics {
    private final Messager messager;
    private final SourceTrees trees;
    private final Advice advice;
    private final Set<String> printed = new HashSet<>();

    /** Prints to the compiler, and of advice only what {@code advice} lets through. */
    public Diagnostics(ProcessingEnvironment environment, Advice advice) {
        this.messager = environment.getMessager();
        this.trees = SourceTrees.of(environment);
        this.advice = advice;
    }

    /** Prints each report that was not printed before. */
    public void print(Collection<Report> reports) {
        for (Report report : reports) {
            print(report);
        }
    }

    /** Prints a problem that has no place in the sources. */
    public void print(Problem problem) {
        if (printed.add(problem.name())) {
            messager.printMessage(problem.severity(), problem.text());
        }
    }

    /** Says that Dovetail itself has failed; after other errors that may be no wonder, and helps nobody. */
    public void failed(Origin origin, String entity, RuntimeException cause) {
        if (!printed.isEmpty()) {
            return;
        }
        StackTraceElement[] trace = cause.getStackTrace();
        print(Report.of(Problem.INTERNAL_ERROR, origin, entity, cause, trace.length == 0 ? "nowhere" : trace[0]));
    }

    private void print(Report report) {
        Origin origin = report.origin();
        Diagnostic.Kind severity = report.problem().isAdvice() ? advice.severity(report) : report.problem().severity();
        if (severity == Diagnostic.Kind.OTHER) {
            return;
        }
        // Two entities may inherit the same wrong accessor: one mistake, one message.
        boolean isMember = origin.element().getKind() == ElementKind.METHOD;
        String text = isMember ? report.problem() + report.text().replaceFirst("^[\\w.$]+:", "") : report.text();
        String mistake = report.cause().isEmpty()
                ? origin.element().getEnclosingElement() + "." + origin.element() + text : report.cause();
        if (printed.add(mistake) && !trees.print(severity, report.text(), origin)) {
            messager.printMessage(severity, trees.isWithoutPlace(origin.element())
                    ? homeOf(origin.element()) + report.text() : report.text(),
                    origin.element(), origin.annotation(), origin.value());
        }
    }

    /** The package, as it stands before the type's name: without a place, the message at least has the whole name. */
    private static String homeOf(Element element) {
        Element home = element;
        while (home instanceof TypeElement) {
            home = Objects.requireNonNull(home.getEnclosingElement());
        }
        String name = home instanceof PackageElement each ? each.getQualifiedName().toString() : "";
        return name.isEmpty() ? "" : name + ".";
    }
}
