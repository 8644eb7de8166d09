package dev.dovetail.processor.resolve;

import static dev.dovetail.processor.declaration.AnnotationKind.COLUMN;
import static dev.dovetail.processor.declaration.AnnotationKind.CONVERT;
import static dev.dovetail.processor.declaration.AnnotationKind.ENUMERATED;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.ConverterDeclaration;
import dev.dovetail.processor.declaration.Declarations;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.declaration.TypeDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Copies annotations of a referenced property to the foreign key property: length, precision, scale, definition and
 * {@code json} of the column, the converter, and the form of an enum.
 */
final class InheritedAnnotations {
    private static final List<String> MEASURES = List.of("length", "precision", "scale", "definition", "json");

    private final Declarations declarations;

    InheritedAnnotations(Declarations declarations) {
        this.declarations = declarations;
    }

    /** Returns {@code property} with the annotations that it inherits. Reports its own values that differ. */
    PropertyDeclaration of(EntityDeclaration entity, PropertyDeclaration property, List<Report> reports) {
        Referred referred = Referred.of(property, declarations).orElse(null);
        // Different types are reported elsewhere, so nothing is compared.
        if (referred == null || !boxed(referred.property().type()).equals(boxed(property.type()))) {
            return property;
        }
        PropertyDeclaration parent = withInherited(referred.property(), new HashSet<>(Set.of(property)));
        checkMeasures(entity, property, parent, referred, reports);
        checkForm(entity, property, parent, referred, reports);
        return merged(property, parent);
    }

    /**
     * Returns {@code property} with the annotations that it inherits. The referenced property may be a foreign key
     * itself.
     */
    private PropertyDeclaration withInherited(PropertyDeclaration property, Set<PropertyDeclaration> seen) {
        Referred referred = seen.add(property) ? Referred.of(property, declarations).orElse(null) : null;
        return referred == null ? property : merged(property, withInherited(referred.property(), seen));
    }

    private static PropertyDeclaration merged(PropertyDeclaration property, PropertyDeclaration parent) {
        List<AnnotationDeclaration> annotations = new ArrayList<>(property.annotations());
        AnnotationDeclaration inherited = parent.annotation(COLUMN).orElse(null);
        if (inherited != null) {
            AnnotationDeclaration own = property.annotation(COLUMN).orElse(null);
            annotations.remove(own);
            annotations.add(column(own, inherited, property));
        }
        if (!property.has(ENUMERATED)) {
            parent.annotation(ENUMERATED).ifPresent(annotations::add);
        }
        ConverterDeclaration converter = property.has(CONVERT) ? property.converter() : parent.converter();
        return property.with(annotations, converter);
    }

    private static AnnotationDeclaration column(
            @Nullable AnnotationDeclaration own, AnnotationDeclaration inherited, PropertyDeclaration property) {
        Map<String, Object> values = new LinkedHashMap<>(own == null ? Map.of() : own.values());
        for (String measure : MEASURES) {
            Object value = inherited.values().get(measure);
            if (value != null && (own == null || !own.isExplicit(measure))) {
                values.put(measure, value);
            }
        }
        return new AnnotationDeclaration(COLUMN.toString(), values, own == null ? Map.of() : own.origins(),
                own == null ? property.origin() : own.origin());
    }

    private static void checkMeasures(EntityDeclaration entity, PropertyDeclaration property,
            PropertyDeclaration parent, Referred referred, List<Report> reports) {
        AnnotationDeclaration own = property.annotation(COLUMN).orElse(null);
        AnnotationDeclaration other = parent.annotation(COLUMN).orElse(null);
        if (own == null) {
            return;
        }
        for (String measure : MEASURES) {
            Object said = own.values().get(measure);
            Object inherited = other == null ? defaultOf(measure) : other.values().get(measure);
            if (own.isExplicit(measure) && said != null && inherited != null && !form(said).equals(form(inherited))) {
                reports.add(Report.of(Problem.KEY_COLUMN_DIFFERS, own.origin(measure), entity.name(), property.name(),
                        measure, literal(said), referred.display(),
                        inherited.equals("") ? "no definition" : measure + " = " + literal(inherited)));
                return;
            }
        }
    }

    private static Object defaultOf(String measure) {
        return switch (measure) {
            case "length" -> 255;
            case "definition" -> "";
            case "json" -> false;
            default -> 0;
        };
    }

    private static Object form(Object value) {
        return value instanceof String text ? text.trim().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT) : value;
    }

    private static String literal(Object value) {
        return value instanceof String text ? "\"" + text + "\"" : value.toString();
    }

    private static void checkForm(EntityDeclaration entity, PropertyDeclaration property, PropertyDeclaration parent,
            Referred referred, List<Report> reports) {
        ConverterDeclaration own = property.converter();
        ConverterDeclaration other = parent.converter();
        AnnotationDeclaration convert = property.annotation(CONVERT).orElse(null);
        AnnotationDeclaration enumerated = property.annotation(ENUMERATED).orElse(null);
        if (convert != null && own != null && (other == null || !own.typeName().equals(other.typeName()))) {
            reports.add(Report.of(Problem.KEY_STORED_OTHERWISE, convert.origin("value"), entity.name(), property.name(),
                    "the converter \"" + own.typeName().simpleName() + "\"", referred.display(), CONVERT));
        } else if (enumerated != null && property.type().isEnum() && !form(enumerated).equals(
                parent.annotation(ENUMERATED).map(InheritedAnnotations::form).orElse("STRING"))) {
            reports.add(Report.of(Problem.KEY_STORED_OTHERWISE, enumerated.origin("value"), entity.name(),
                    property.name(), "@Enumerated(" + form(enumerated) + ")", referred.display(), ENUMERATED));
        }
    }

    private static String form(AnnotationDeclaration enumerated) {
        String form = enumerated.text("value").isEmpty() ? "STRING" : enumerated.text("value");
        return enumerated.text("type").isEmpty() ? form : form + ", type = \"" + enumerated.text("type") + "\"";
    }

    private static String boxed(TypeDeclaration type) {
        return type.isPrimitive() ? type.typeName().box().toString() : type.typeName().toString();
    }
}
