package dev.dovetail.processor.declaration;

import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reports supertypes that an entity cannot have: library classes with instance fields, and raw types. */
final class Supertypes {
    private Supertypes() {}

    /** Adds the problems of the types in {@code lineage} to {@code reports}. */
    static void report(TypeElement entity, Set<TypeElement> lineage, Sources sources, List<Report> reports) {
        String owner = EntityTypeReader.displayName(entity);
        for (TypeElement each : lineage) {
            if (!sources.contains(each)) {
                reportFields(entity, owner, each, reports);
            }
            List<TypeMirror> above = new ArrayList<>(each.getInterfaces());
            above.add(each.getSuperclass());
            for (TypeMirror supertype : above) {
                reportRawType(sources.contains(each) ? each : entity, owner, supertype, reports);
            }
        }
    }

    private static void reportFields(TypeElement entity, String owner, TypeElement library, List<Report> reports) {
        List<String> fields = new ArrayList<>();
        for (VariableElement field : ElementFilter.fieldsIn(library.getEnclosedElements())) {
            Set<Modifier> modifiers = field.getModifiers();
            if (!modifiers.contains(Modifier.STATIC) && !modifiers.contains(Modifier.TRANSIENT)) {
                fields.add(field.getSimpleName().toString());
            }
        }
        if (!fields.isEmpty()) {
            reports.add(Report.of(Problem.SUPERCLASS_FIELDS, Origin.of(entity), owner,
                    EntityTypeReader.displayName(library), fields.size() > 3 ? String.join(", ", fields.subList(0, 3))
                    + ", ..." : String.join(", ", fields), EntityTypeReader.displayName(library)));
        }
    }

    private static void reportRawType(TypeElement place, String owner, TypeMirror supertype, List<Report> reports) {
        if (supertype instanceof DeclaredType declared && declared.getTypeArguments().isEmpty()
                && declared.asElement() instanceof TypeElement element && !element.getTypeParameters().isEmpty()) {
            String name = element.getSimpleName().toString();
            String arguments = "Long" + ", String".repeat(element.getTypeParameters().size() - 1);
            reports.add(Report.of(Problem.RAW_SUPERTYPE, Origin.of(place), owner, name, name, arguments));
        }
    }
}
