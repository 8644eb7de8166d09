package dev.dovetail.processor.declaration;

import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Reads the annotations that a getter inherits from the getters that it overrides. An annotation of the getter itself
 * takes precedence. Nullness is not inherited, so the getter has to repeat it. If supertypes disagree, the entity has
 * to declare the getter.
 */
final class Inheritance {
    private final MemberReader members;
    private final Sources sources;
    private final TypeElement entity;
    private final Set<TypeElement> lineage;
    private final Predicate<ExecutableElement> nullness;

    Inheritance(MemberReader members, Sources sources, TypeElement entity, Set<TypeElement> lineage,
            Predicate<ExecutableElement> nullness) {
        this.members = members;
        this.sources = sources;
        this.entity = entity;
        this.lineage = lineage;
        this.nullness = nullness;
    }

    /** Returns Dovetail's annotations of {@code getter}, and those of overridden getters of kinds that it lacks. */
    List<AnnotationDeclaration> annotations(ExecutableElement getter) {
        List<AnnotationDeclaration> all = new ArrayList<>(own(getter));
        for (ExecutableElement other : members.same(entity, lineage, getter)) {
            if (members.overrides(getter, other)) {
                List<AnnotationDeclaration> here = List.copyOf(all);
                annotations(other).stream()
                        .filter(each -> here.stream().noneMatch(known -> known.name().equals(each.name())))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private List<AnnotationDeclaration> own(ExecutableElement getter) {
        return AnnotationReader.read(getter, sources.elsewhere(entity, getter));
    }

    /** Returns {@code getter} and all getters that it overrides, directly or indirectly, the nearest first. */
    List<ExecutableElement> sources(ExecutableElement getter) {
        List<ExecutableElement> all = new ArrayList<>(List.of(getter));
        for (ExecutableElement other : members.same(entity, lineage, getter)) {
            if (members.overrides(getter, other)) {
                all.addAll(sources(other));
            }
        }
        return all;
    }

    /**
     * Reports nullness that {@code getter} contradicts, and annotations on which its supertypes disagree and which it
     * does not repeat.
     */
    void check(String owner, String property, ExecutableElement getter, List<Report> reports) {
        List<ExecutableElement> overridden = new ArrayList<>();
        for (ExecutableElement other : members.same(entity, lineage, getter)) {
            if (members.overrides(getter, other)) {
                overridden.add(other);
            } else if (nullness.test(getter) != nullness.test(other)
                    || differs(annotations(getter), annotations(other), Set.of())) {
                reportConflict(owner, property, getter, other, reports);
                return;
            }
        }
        Set<String> decided = new TreeSet<>();
        own(getter).forEach(each -> decided.add(each.name()));
        for (ExecutableElement other : overridden) {
            if (differs(annotations(overridden.get(0)), annotations(other), decided)) {
                reportConflict(owner, property, overridden.get(0), other, reports);
                return;
            }
        }
        if (!overridden.isEmpty()
                && overridden.stream().noneMatch(each -> nullness.test(each) == nullness.test(getter))) {
            boolean nullable = nullness.test(overridden.get(0));
            reports.add(Report.of(Problem.INHERITED_NULLNESS, sources.origin(entity, getter), owner, property,
                    nullable ? "never null" : "@Nullable", display(overridden.get(0)),
                    nullable ? "@Nullable" : "never null", line(getter, nullable)));
        }
    }

    private void reportConflict(
            String owner, String property, ExecutableElement first, ExecutableElement second, List<Report> reports) {
        boolean isOfNull = nullness.test(first) != nullness.test(second);
        reports.add(Report.of(Problem.INHERITED_TWICE, Origin.of(entity), owner, property, display(first),
                display(second), isOfNull ? "one of them says @Nullable" : "their annotations differ", owner,
                AnnotationReader.rendered(first) + line(first, nullness.test(first))));
    }

    private static String line(ExecutableElement getter, boolean nullable) {
        return "public abstract " + (nullable ? "@Nullable " : "")
                + TypeReader.read(getter.getReturnType()).simpleName() + " " + getter.getSimpleName() + "();";
    }

    /** Returns whether any of our annotations, but for the {@code decided} ones, are not the same. */
    private static boolean differs(
            List<AnnotationDeclaration> some, List<AnnotationDeclaration> others, Set<String> decided) {
        return !texts(some, decided).equals(texts(others, decided));
    }

    private static Set<String> texts(List<AnnotationDeclaration> annotations, Set<String> decided) {
        Set<String> texts = new TreeSet<>();
        annotations.stream().filter(each -> !decided.contains(each.name()))
                .forEach(each -> texts.add(each.name() + text(each.values())));
        return texts;
    }

    /** Returns {@code value} as text, without the places of annotations. */
    private static String text(Object value) {
        if (value instanceof AnnotationDeclaration nested) {
            return nested.name() + text(nested.values());
        }
        if (value instanceof Map<?, ?> map) {
            StringBuilder text = new StringBuilder();
            map.forEach((key, each) -> text.append(key).append('=').append(each == null ? "" : text(each)).append(';'));
            return text.toString();
        }
        return value instanceof TypeDeclaration type ? type.name() : value instanceof List<?> list
                ? list.stream().map(each -> each == null ? "" : text(each)).toList().toString() : value.toString();
    }

    private static String display(ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement home
                ? home.getSimpleName() + "." + method.getSimpleName() : method.getSimpleName().toString();
    }
}
