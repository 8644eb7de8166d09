package dev.dovetail.processor.declaration;

import dev.dovetail.annotation.EnumLabel;
import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Finds annotations of ours on fields, where JPA has them. They may stand there, because of others the compiler would
 * say no more than that they may not, and would call no processor.
 */
public final class FieldReader {
    private FieldReader() {}

    /** Returns whether an annotation of ours is on the field. */
    static boolean isAnnotated(Element field) {
        return !AnnotationReader.read(field, null).isEmpty();
    }

    /** Returns whether {@code field} is that of a record's component, which has the annotations of the component. */
    private static boolean isComponent(Element field) {
        return field.getEnclosingElement() instanceof TypeElement owner && owner.getKind() == ElementKind.RECORD
                && !field.getModifiers().contains(Modifier.STATIC);
    }

    /** Returns an error for each field of the round that has any of {@code annotations}. */
    public static List<Report> misplaced(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<Element> fields = new LinkedHashSet<>();
        for (TypeElement annotation : annotations) {
            if (annotation.getQualifiedName().toString().startsWith(AnnotationReader.PACKAGE)) {
                round.getElementsAnnotatedWith(annotation).stream()
                        .filter(each -> each.getKind() == ElementKind.FIELD && !isComponent(each)).forEach(fields::add);
            }
        }
        List<Report> reports = new ArrayList<>();
        for (Element field : fields) {
            String name = field.getSimpleName().toString();
            Element owner = field.getEnclosingElement();
            if (field.getAnnotation(EnumLabel.class) != null) {
                reports.add(Report.of(Problem.ENUM_LABEL_MISPLACED, Origin.of(field),
                        owner instanceof TypeElement type ? EntityTypeReader.displayName(type) : "", name));
                continue;
            }
            if (owner instanceof TypeElement type && KotlinReader.isKotlin(type)) {
                reports.addAll(KotlinReader.misplaced(field, EntityTypeReader.displayName(type), name));
                continue;
            }
            reports.add(Report.of(Problem.ANNOTATION_ON_FIELD, Origin.of(field),
                    owner instanceof TypeElement type ? EntityTypeReader.displayName(type) : "", name,
                    AnnotationReader.rendered(field), TypeReader.read(field.asType()).simpleName(), name));
        }
        return reports;
    }
}
