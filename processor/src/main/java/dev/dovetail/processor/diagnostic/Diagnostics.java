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

/** Prints reports to the compiler, each only once. */
public final class Diagnostics {
    private final Messager messager;
    private final SourceTrees trees;
    private final Advice advice;
    private final Set<String> printed = new HashSet<>();

    /** Creates diagnostics that print to the compiler of {@code environment}, with the severities of {@code advice}. */
    public Diagnostics(ProcessingEnvironment environment, Advice advice) {
        this.messager = environment.getMessager();
        this.trees = SourceTrees.of(environment);
        this.advice = advice;
    }

    /** Prints each of {@code reports} that was not printed before. */
    public void print(Collection<Report> reports) {
        for (Report report : reports) {
            print(report);
        }
    }

    /** Prints a problem that has no place in the source. */
    public void print(Problem problem) {
        if (printed.add(problem.name())) {
            messager.printMessage(problem.severity(), problem.text());
        }
    }

    /**
     * Reports an internal error of Dovetail. Prints nothing after other messages, because they are probably its cause.
     */
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
        // Two entities may inherit the same wrong accessor, which is reported once.
        boolean isMember = origin.element().getKind() == ElementKind.METHOD;
        String text = isMember ? report.problem() + report.text().replaceFirst("^[\\w.$]+:", "") : report.text();
        String key = report.cause().isEmpty()
                ? origin.element().getEnclosingElement() + "." + origin.element() + text : report.cause();
        if (printed.add(key) && !trees.print(severity, report.text(), origin)) {
            messager.printMessage(severity, trees.isWithoutPlace(origin.element())
                    ? packagePrefix(origin.element()) + report.text() : report.text(),
                    origin.element(), origin.annotation(), origin.value());
        }
    }

    /**
     * Returns the package of {@code element} with a dot, to precede the name of the type. A message without a place
     * then has the full name.
     */
    private static String packagePrefix(Element element) {
        Element home = element;
        while (home instanceof TypeElement) {
            home = Objects.requireNonNull(home.getEnclosingElement());
        }
        String name = home instanceof PackageElement each ? each.getQualifiedName().toString() : "";
        return name.isEmpty() ? "" : name + ".";
    }
}
