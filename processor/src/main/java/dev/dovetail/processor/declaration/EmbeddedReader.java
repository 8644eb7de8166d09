package dev.dovetail.processor.declaration;

import static dev.dovetail.processor.declaration.AnnotationKind.EMBEDDED;
import static dev.dovetail.processor.declaration.AnnotationKind.ID;

import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Replaces each embedded property by the properties of its components, one for each column. */
final class EmbeddedReader {
    private final Elements elements;
    private final ComponentReader components;

    EmbeddedReader(Elements elements, ComponentReader components) {
        this.elements = elements;
        this.components = components;
    }

    /**
     * The properties of an entity.
     *
     * @param properties the properties that have columns or are relationships
     * @param embedded the embedded records
     */
    record Expanded(List<PropertyDeclaration> properties, List<EmbeddedDeclaration> embedded) {}

    /**
     * Returns {@code read} with components in place of embedded properties. An embedded property with an error stays as
     * it is.
     */
    Expanded read(TypeElement entity, List<PropertyDeclaration> read, List<Report> reports) {
        if (read.stream().noneMatch(each -> each.has(EMBEDDED))) {
            return new Expanded(read, List.of());
        }
        String owner = EntityTypeReader.displayName(entity);
        List<PropertyDeclaration> properties = new ArrayList<>();
        List<EmbeddedDeclaration> embedded = new ArrayList<>();
        for (PropertyDeclaration property : read) {
            AnnotationDeclaration annotation = property.annotation(EMBEDDED).orElse(null);
            if (annotation == null || property.type().isUnusable()) {
                properties.add(property);
            } else if (property.relationship().isPresent()) {
                reports.add(Report.of(Problem.TWO_KINDS, annotation.origin(), owner, property.name(),
                        property.relationship().get().name(), EMBEDDED));
                properties.add(property);
            } else if (isRecord(owner, property, reports)) {
                checkProperty(owner, property, read, reports);
                EmbeddedDeclaration expanded = components.expand(entity, property,
                        Objects.requireNonNull(elements.getTypeElement(property.type().name())), reports);
                properties.addAll(expanded.attributes());
                embedded.add(expanded);
            } else {
                properties.add(property);
            }
        }
        return new Expanded(List.copyOf(properties), List.copyOf(embedded));
    }

    private boolean isRecord(String owner, PropertyDeclaration property, List<Report> reports) {
        TypeElement type = elements.getTypeElement(property.type().name());
        if (type == null || type.getKind() != ElementKind.RECORD) {
            reports.add(ComponentReports.notRecord(owner, property.name(), property.type(), type,
                    property.annotation(EMBEDDED).orElseThrow().origin()));
            return false;
        }
        return ComponentReports.isFitting(owner, property.name(), type, property.origin(), reports);
    }

    private static void checkProperty(
            String owner, PropertyDeclaration property, List<PropertyDeclaration> all, List<Report> reports) {
        for (AnnotationDeclaration annotation : property.annotations()) {
            if (!annotation.is(EMBEDDED) && !annotation.is(ID)) {
                reports.add(Report.of(Problem.EMBEDDED_SAYS_MORE, annotation.origin(), owner, property.name(),
                        annotation.name(), property.type().simpleName(),
                        annotation.is(AnnotationKind.CHECK) ? "the entity" : annotation.is(AnnotationKind.VERSION)
                                ? "a property of its own" : "a component of the record"));
            }
        }
        AccessorDeclaration setter = property.setter();
        if (setter != null && setter.nullable() && !property.nullable()) {
            String type = property.type().simpleName();
            reports.add(Report.of(Problem.SETTER_NULLABLE, setter.origin(), owner, property.name(), setter.method(),
                    "public abstract " + setter.returned().simpleName() + " " + setter.method() + "(" + type + " "
                            + setter.parameter() + ");", property.line("@Nullable " + type)));
        }
        if (!property.has(ID)) {
            return;
        }
        if (property.nullable()) {
            reports.add(Report.of(Problem.ID_NULLABLE, property.origin(), owner, property.name()));
        }
        all.stream().filter(other -> other.has(ID) && !other.name().equals(property.name())
                        && (!other.has(EMBEDDED) || all.indexOf(other) < all.indexOf(property)))
                .findFirst().ifPresent(other -> reports.add(Report.of(Problem.EMBEDDED_ID_BESIDE,
                        property.annotation(ID).orElseThrow().origin(), owner, property.name(), other.name(),
                        property.type().simpleName())));
    }
}
