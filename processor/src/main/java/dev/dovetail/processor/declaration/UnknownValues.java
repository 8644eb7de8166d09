package dev.dovetail.processor.declaration;

import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.diagnostic.SourceTrees;
import dev.dovetail.processor.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Reports names of JPA and SQLAlchemy in Dovetail's annotations and says what to write instead, if the compiler gives
 * access to the source. The compiler's own error does not say that.
 */
final class UnknownValues {
    private final SourceTrees trees;

    UnknownValues(SourceTrees trees) {
        this.trees = trees;
    }

    /**
     * Returns {@code annotations} with foreign names replaced by Dovetail's. Adds an error to {@code reports} for each.
     */
    List<AnnotationDeclaration> read(String owner, List<AnnotationDeclaration> annotations, List<Report> reports) {
        List<AnnotationDeclaration> read = new ArrayList<>();
        for (AnnotationDeclaration each : annotations) {
            Map<String, String> unknown = trees.unknown(each.origin());
            read.add(unknown.isEmpty() ? each : read(owner, each, unknown, reports));
        }
        return read;
    }

    /** Reports the JPA annotations of {@code element} that are not imported. */
    void missing(String owner, Element element, List<Report> reports) {
        for (String name : trees.missing(element)) {
            JpaTerms.annotation(name).ifPresent(way -> reports.add(Report.of(Problem.UNKNOWN_ANNOTATION,
                    Origin.of(element).unknown(name), owner, name, way)));
        }
    }

    private static AnnotationDeclaration read(
            String owner, AnnotationDeclaration annotation, Map<String, String> unknown, List<Report> reports) {
        Map<String, Object> values = new LinkedHashMap<>(annotation.values());
        Map<String, Origin> origins = new LinkedHashMap<>(annotation.origins());
        Set<String> known = known(annotation);
        unknown.forEach((name, text) -> {
            Origin place = annotation.origin().unknown(name);
            String meant = JpaTerms.renamed(annotation.name(), name).filter(known::contains)
                    .orElseGet(() -> Suggestion.closest(name, known));
            String remedy = JpaTerms.elsewhere(name).map(way -> "Take it out: " + way + ".").orElse("");
            if (remedy.isEmpty() && !meant.isEmpty()) {
                boolean isAlone = meant.equals("value") && annotation.origins().isEmpty() && unknown.size() == 1;
                remedy = "It is called " + meant + " here. Write: "
                        + (isAlone ? "@" + annotation.name() + "(" + text + ")" : meant + " = " + text);
                origins.put(meant, place);
                values.compute(meant, (key, old) -> value(text, old));
            }
            if (!remedy.isEmpty()) {
                reports.add(Report.of(Problem.UNKNOWN_VALUE, place, owner, annotation.name(),
                        name.equals("value") ? "value of its own" : name, remedy));
            }
        });
        values.values().removeIf(each -> each.equals(""));
        return new AnnotationDeclaration(annotation.name(), values, origins, annotation.origin());
    }

    private static Object value(String text, Object old) {
        if (text.matches("\"[^\"\\\\]*\"") && old instanceof String) {
            return text.substring(1, text.length() - 1);
        }
        return old instanceof Boolean ? Boolean.valueOf(text) : old == null ? "" : old;
    }

    private static Set<String> known(AnnotationDeclaration annotation) {
        Set<String> names = new TreeSet<>();
        var mirror = annotation.origin().annotation();
        if (mirror != null) {
            for (ExecutableElement each : ElementFilter.methodsIn(
                    mirror.getAnnotationType().asElement().getEnclosedElements())) {
                names.add(each.getSimpleName().toString());
            }
        }
        return names;
    }
}
