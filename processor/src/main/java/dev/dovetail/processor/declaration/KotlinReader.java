package dev.dovetail.processor.declaration;

import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads what the Kotlin compiler does differently in the Java stubs and class files of entities. */
final class KotlinReader {
    private static final String ANNOTATIONS = "$annotations";
    private static final String NULLABLE = "org.jetbrains.annotations.Nullable";

    private KotlinReader() {}

    /**
     * Returns whether {@code method} is a synthetic method that holds the annotations of a Kotlin property. Kotlin puts
     * annotations there unless they have the use-site target {@code get:}.
     */
    static boolean isHolder(ExecutableElement method) {
        return method.getSimpleName().toString().endsWith(ANNOTATIONS);
    }

    /** Reports Dovetail's annotations on Kotlin properties that belong on their getters. */
    static List<Report> misplaced(TypeElement entity, Set<TypeElement> lineage, Sources sources) {
        List<Report> reports = new ArrayList<>();
        for (TypeElement type : lineage) {
            List<Element> members = new ArrayList<>(type.getEnclosedElements());
            for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
                if (nested.getSimpleName().contentEquals("DefaultImpls")) {
                    members.addAll(nested.getEnclosedElements());
                }
            }
            for (ExecutableElement method : ElementFilter.methodsIn(members)) {
                if (isHolder(method)) {
                    AnnotationReader.read(method, sources.elsewhere(entity, method)).forEach(each -> reports.add(
                            Report.of(Problem.ANNOTATION_ON_KOTLIN_PROPERTY, each.origin(),
                                    EntityTypeReader.displayName(entity), property(method), each.name(), each.name())));
                }
            }
        }
        return reports;
    }

    /**
     * Reports Dovetail's annotations on the field of a Kotlin property {@code name}. Kotlin puts annotations there if
     * the property has a field.
     */
    static List<Report> misplaced(Element field, String owner, String name) {
        return AnnotationReader.read(field, null).stream()
                .map(each -> Report.of(Problem.ANNOTATION_ON_KOTLIN_PROPERTY, each.origin(), owner, name, each.name(),
                        each.name()))
                .toList();
    }

    /** Returns whether the Kotlin compiler has made {@code type}. */
    static boolean isKotlin(TypeElement type) {
        return type.getAnnotationMirrors().stream().anyMatch(
                each -> each.getAnnotationType().toString().equals("kotlin.Metadata"));
    }

    private static String property(ExecutableElement method) {
        String name = method.getSimpleName().toString().replace(ANNOTATIONS, "");
        return name.startsWith("get") && name.length() > 3 ? Words.decapitalized(name.substring(3)) : name;
    }

    /**
     * Returns whether the Kotlin type of {@code getter} is nullable. Kotlin entities declare generated values as
     * nullable, because they have no value before the insert.
     */
    static boolean isNullable(ExecutableElement getter) {
        for (AnnotationMirror mirror : getter.getAnnotationMirrors()) {
            if (((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().contentEquals(NULLABLE)) {
                return true;
            }
        }
        return false;
    }
}
