package dev.dovetail.processor.declaration;

import static dev.dovetail.processor.declaration.AnnotationKind.EMBEDDED;
import static dev.dovetail.processor.declaration.AnnotationKind.ID;

import com.palantir.javapoet.ClassName;
import dev.dovetail.processor.declaration.EmbeddedDeclaration.Part;
import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads the components of an embedded record as properties of the entity. */
final class ComponentReader {
    private final Elements elements;
    private final Sources sources;
    private final CompiledNullness compiled;
    private final Visibility visibility;
    private final ConverterReader converters;

    ComponentReader(Elements elements, Sources sources, CompiledNullness compiled, Visibility visibility,
            ConverterReader converters) {
        this.elements = elements;
        this.sources = sources;
        this.compiled = compiled;
        this.visibility = visibility;
        this.converters = converters;
    }

    /**
     * A record while its components are read.
     *
     * @param entity the entity
     * @param property the property of the entity
     * @param name the name of the record: {@code home}, {@code home.geo}
     * @param prefix the start of the names of its columns
     * @param optional whether all of its columns may be null
     * @param overrides the columns that the entity and enclosing records override
     * @param within the enclosing records
     * @param reports receives the problems
     */
    private record Place(TypeElement entity, PropertyDeclaration property, String name, String prefix,
            boolean optional, ColumnOverrides overrides, List<TypeElement> within, List<Report> reports) {

        private String owner() {
            return EntityTypeReader.displayName(entity);
        }

        private String of(RecordComponentElement component) {
            return name + "." + component.getSimpleName();
        }
    }

    /** Returns {@code property} of {@code entity}, whose type is {@code record}, with all its components. */
    EmbeddedDeclaration expand(
            TypeElement entity, PropertyDeclaration property, TypeElement record, List<Report> reports) {
        AnnotationDeclaration annotation = property.annotation(EMBEDDED).orElseThrow();
        String prefix = annotation.isExplicit("prefix") ? annotation.text("prefix")
                : Words.snake(property.name()) + "_";
        ColumnOverrides overrides = ColumnOverrides.of(annotation, property.name());
        EmbeddedDeclaration expanded = record(new Place(entity, property, property.name(), prefix,
                property.nullable() && !property.has(ID), overrides, List.of(), reports), record, property.nullable(),
                property);
        overrides.checkNames(EntityTypeReader.displayName(entity), property, expanded, reports);
        checkPresence(EntityTypeReader.displayName(entity), expanded, property.origin(), reports);
        return expanded;
    }

    private EmbeddedDeclaration record(
            Place place, TypeElement record, boolean nullable, @Nullable PropertyDeclaration property) {
        Origin elsewhere = sources.contains(record) ? null : place.property().origin();
        ComponentReports.checkAccessors(place.owner(), place.name(), record, elsewhere, place.reports());
        List<Part> parts = new ArrayList<>();
        for (RecordComponentElement component : record.getRecordComponents()) {
            parts.add(part(place, record, component));
        }
        return new EmbeddedDeclaration(place.name(), ClassName.get(record), nullable, property,
                ComponentChecks.over(parts, place.prefix()));
    }

    private Part part(Place place, TypeElement record, RecordComponentElement component) {
        Element field = field(component);
        Origin origin = sources.contains(record) ? Origin.of(field) : place.property().origin();
        TypeDeclaration type = TypeReader.read(component.asType());
        boolean nullable = isNullable(record, component, field);
        List<AnnotationDeclaration> annotations = ownAnnotations(place, record, component, field);
        String name = component.getSimpleName().toString();
        if (type.isUnusable()) {
            return new Part(name, type, nullable, property(place, component, type, nullable, annotations, origin),
                    null);
        }
        String hidden = visibility.hidden(component.asType(), place.entity());
        if (!hidden.isEmpty()) {
            place.reports().add(Report.of(Problem.NOT_VISIBLE, origin, place.owner(), place.of(component),
                    visibility.packageName(place.entity()), "the type \"" + type.simpleName() + "\"", hidden));
            return new Part(name, type.hidden(), nullable, null, null);
        }
        AnnotationDeclaration embedded =
                annotations.stream().filter(each -> each.is(EMBEDDED)).findFirst().orElse(null);
        boolean isConverted = annotations.stream().anyMatch(each -> each.is(AnnotationKind.CONVERT));
        TypeElement nested = elements.getTypeElement(type.name());
        boolean isRecord = nested != null && nested.getKind() == ElementKind.RECORD && !isConverted;
        if (nested != null && isRecord) {
            return new Part(name, type, nullable, null, nested(place, component, nested, nullable, embedded, origin));
        }
        if (embedded != null) {
            place.reports().add(ComponentReports.notRecord(place.owner(), place.of(component), type, nested,
                    embedded.origin()));
            return new Part(name, type, nullable, null, null);
        }
        boolean isBroken = ComponentAnnotations.reportMisplaced(place.owner(), place.of(component), annotations,
                place.reports());
        return new Part(name, type, nullable,
                isBroken ? null : property(place, component, type, nullable, annotations, origin), null);
    }

    private @Nullable EmbeddedDeclaration nested(Place place, RecordComponentElement component, TypeElement nested,
            boolean nullable, @Nullable AnnotationDeclaration embedded, Origin origin) {
        List<TypeElement> within = new ArrayList<>(place.within());
        within.add((TypeElement) Objects.requireNonNull(component.getEnclosingElement()));
        if (within.contains(nested)) {
            List<String> names = new ArrayList<>(within.subList(within.indexOf(nested), within.size()).stream()
                    .map(each -> each.getSimpleName().toString()).toList());
            names.add(nested.getSimpleName().toString());
            place.reports().add(Report.of(Problem.EMBEDDED_CYCLE, origin, place.owner(), place.of(component),
                    nested.getSimpleName(), String.join(" -> ", names)));
            return null;
        }
        if (!ComponentReports.isFitting(place.owner(), place.of(component), nested, origin, place.reports())) {
            return null;
        }
        String prefix = place.prefix() + (embedded != null && embedded.isExplicit("prefix") ? embedded.text("prefix")
                : Words.snake(component.getSimpleName().toString()) + "_");
        ColumnOverrides overrides = embedded == null ? place.overrides()
                : place.overrides().over(ColumnOverrides.of(embedded, place.of(component)), place.prefix());
        EmbeddedDeclaration read = record(new Place(place.entity(), place.property(), place.of(component), prefix,
                place.optional() || nullable, overrides, within, place.reports()), nested, nullable, null);
        checkPresence(place.owner(), read, origin, place.reports());
        return read;
    }

    private PropertyDeclaration property(Place place, RecordComponentElement component, TypeDeclaration type,
            boolean nullable, List<AnnotationDeclaration> annotations, Origin origin) {
        PropertyDeclaration whole = place.property();
        AccessorDeclaration setter = whole.setter();
        ConverterDeclaration converter = converters.read(place.entity(), field(component));
        List<AnnotationDeclaration> all = new ArrayList<>(
                place.overrides().merged(place.of(component), place.prefix(), annotations));
        whole.annotation(ID).ifPresent(all::add);
        return new PropertyDeclaration(place.of(component), type, nullable, List.copyOf(all),
                ForeignAnnotations.read(field(component), sources.contains((TypeElement)
                        Objects.requireNonNull(component.getEnclosingElement())) ? null : place.property().origin()),
                whole.getter(),
                setter == null ? null : setter.neverNull(),
                converter == null ? converters.read(place.entity(), component.getAccessor()) : converter,
                new ComponentDeclaration(
                        component.getSimpleName().toString(), place.prefix(), place.optional()), "", origin);
    }

    private List<AnnotationDeclaration> ownAnnotations(
            Place place, TypeElement record, RecordComponentElement component, Element field) {
        Origin elsewhere = sources.contains(record) ? null : place.property().origin();
        List<AnnotationDeclaration> all = new ArrayList<>(AnnotationReader.read(field, elsewhere));
        // An accessor that the record declares itself does not inherit the annotations of the component.
        for (AnnotationDeclaration each : AnnotationReader.read(component.getAccessor(), elsewhere)) {
            if (all.stream().noneMatch(known -> known.name().equals(each.name()))) {
                all.add(each);
            }
        }
        return all;
    }

    private boolean isNullable(TypeElement record, RecordComponentElement component, Element field) {
        ExecutableElement accessor = component.getAccessor();
        return Nullness.isNullable(component, component.asType(), component.asType())
                || Nullness.isNullable(field, field.asType(), field.asType())
                || Nullness.isNullable(accessor, accessor.getReturnType(), accessor.getReturnType())
                || !sources.contains(record) && compiled.of(record).contains(component.getSimpleName().toString());
    }

    /** Returns the field of {@code component}, which has its annotations and its place in the source. */
    private static Element field(RecordComponentElement component) {
        return Objects.requireNonNull(component.getEnclosingElement()).getEnclosedElements().stream()
                .filter(each -> each.getKind() == ElementKind.FIELD
                        && each.getSimpleName().equals(component.getSimpleName()))
                .map(Element.class::cast).findFirst().orElse(component);
    }

    /** Reports a record that may be null but could not be told from one whose components are all null. */
    private static void checkPresence(String owner, EmbeddedDeclaration embedded, Origin origin, List<Report> reports) {
        if (embedded.nullable() && embedded.required().isEmpty() && !embedded.attributes().isEmpty()) {
            reports.add(Report.of(Problem.EMBEDDED_ALL_NULLABLE, origin, owner, embedded.name(),
                    embedded.type().simpleName(), embedded.type().simpleName()));
        }
    }
}
