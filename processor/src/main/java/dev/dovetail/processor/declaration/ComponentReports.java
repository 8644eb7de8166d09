package dev.dovetail.processor.declaration;

import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Says why a type cannot be embedded, and what to write. */
final class ComponentReports {
    private ComponentReports() {}

    /** Returns the report that {@code type}, which {@code element} is unless it is no class, is not a record. */
    static Report notRecord(
            String owner, String property, TypeDeclaration type, @Nullable TypeElement element, Origin origin) {
        boolean isOwn = element != null && !type.name().startsWith("java.") && !type.isEnum() && !type.isEntity();
        return Report.of(Problem.EMBEDDED_NOT_RECORD, origin, owner, property, type.simpleName(),
                element != null && isOwn ? "Write: public record " + element.getSimpleName() + "("
                        + parameters(element) + ") {}" : type.isEntity() ? "Take @Embedded off, and write @ManyToOne or"
                        + " @OneToOne." : "Take @Embedded off.");
    }

    /** Returns the parameters of the record that {@code type} could be: its fields, or else its getters. */
    private static String parameters(TypeElement type) {
        List<String> parameters = new ArrayList<>();
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (field.getKind() == ElementKind.FIELD && !field.getModifiers().contains(Modifier.STATIC)) {
                parameters.add(TypeReader.read(field.asType()).simpleName() + " " + field.getSimpleName());
            }
        }
        boolean hasFields = !parameters.isEmpty();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (!hasFields && Accessors.isGetter(method)) {
                parameters.add(TypeReader.read(method.getReturnType()).simpleName() + " "
                        + Accessors.getterProperty(method));
            }
        }
        return parameters.isEmpty() ? "..." : String.join(", ", parameters);
    }

    /** Returns whether values of the record can be stored. Reports why not. */
    static boolean isFitting(String owner, String property, TypeElement record, Origin origin, List<Report> reports) {
        String name = record.getSimpleName().toString();
        if (!record.getTypeParameters().isEmpty()) {
            reports.add(Report.of(Problem.EMBEDDED_GENERIC, origin, owner, property, name));
            return false;
        }
        if (record.getRecordComponents().isEmpty()) {
            reports.add(Report.of(Problem.EMBEDDED_EMPTY, origin, owner, property, name));
            return false;
        }
        return true;
    }

    /** Reports annotated methods of {@code record} that are no accessors of components. */
    static void checkAccessors(
            String owner, String property, TypeElement record, @Nullable Origin elsewhere, List<Report> reports) {
        Set<String> names = record.getRecordComponents().stream().map(each -> each.getSimpleName().toString())
                .collect(Collectors.toSet());
        for (ExecutableElement method : ElementFilter.methodsIn(record.getEnclosedElements())) {
            boolean isAccessor = method.getParameters().isEmpty() && names.contains(method.getSimpleName().toString());
            for (AnnotationDeclaration annotation : isAccessor
                    ? List.<AnnotationDeclaration>of() : AnnotationReader.read(method, elsewhere)) {
                reports.add(Report.of(Problem.EMBEDDED_EXTRA_ACCESSOR, annotation.origin(), owner, property,
                        record.getSimpleName() + "." + method.getSimpleName(), annotation.name(),
                        record.getSimpleName(), TypeReader.read(method.getReturnType()).simpleName() + " "
                                + method.getSimpleName()));
            }
        }
    }
}
