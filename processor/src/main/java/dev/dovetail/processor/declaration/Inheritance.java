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
 * What a getter has from those that it overrides: each annotation that it does not carry itself. Whether it may be null it
 * says itself, and as they do; supertypes that know nothing of each other say the same, or the entity decides.
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

    /** Our annotations on the getter and, of those that it lacks, on what it overrides. */
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

    /** The getter itself, or the nearest that it overrides which has a converter; for readers of one annotation. */
    List<ExecutableElement> sources(ExecutableElement getter) {
        List<ExecutableElement> all = new ArrayList<>(List.of(getter));
        for (ExecutableElement other : members.same(entity, lineage, getter)) {
            if (members.overrides(getter, other)) {
                all.addAll(sources(other));
            }
        }
        return all;
    }

    /** Reports what the getter contradicts. */
    void check(String owner, String property, ExecutableElement getter, List<Report> reports) {
        for (ExecutableElement other : members.same(entity, lineage, getter)) {
            boolean isOverridden = members.overrides(getter, other);
            boolean differs = nullness.test(getter) != nullness.test(other);
            if (isOverridden && differs) {
                reports.add(Report.of(Problem.INHERITED_NULLNESS, sources.origin(entity, getter), owner, property,
                        nullness.test(getter) ? "@Nullable" : "never null", display(other),
                        nullness.test(other) ? "@Nullable" : "never null",
                        "public abstract " + (nullness.test(other) ? "@Nullable " : "")
                                + TypeReader.read(getter.getReturnType()).simpleName() + " " + getter.getSimpleName() + "();"));
                return;
            }
            if (!isOverridden && (differs || !texts(annotations(getter)).equals(texts(annotations(other))))) {
                reports.add(Report.of(Problem.INHERITED_TWICE, Origin.of(entity), owner, property, display(getter),
                        display(other), differs ? "one of them says @Nullable" : "their annotations differ", owner,
                        "public abstract " + TypeReader.read(getter.getReturnType()).simpleName() + " "
                                + getter.getSimpleName() + "();"));
                return;
            }
        }
    }

    private static Set<String> texts(List<AnnotationDeclaration> annotations) {
        Set<String> texts = new TreeSet<>();
        annotations.forEach(each -> texts.add(each.name() + text(each.values())));
        return texts;
    }

    /** The values without their places. */
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
