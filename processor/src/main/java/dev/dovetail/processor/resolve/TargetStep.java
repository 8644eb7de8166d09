package dev.dovetail.processor.resolve;

import static dev.dovetail.processor.declaration.AnnotationKind.MANY_TO_ONE;

import dev.dovetail.generated.CollectionType;
import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.Declarations;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.declaration.TypeDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.EntityNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Third step: finds the target of each relationship by the type of its property. */
final class TargetStep {
    private static final Map<String, CollectionType> CONTAINERS = Map.of(
            "java.util.List", CollectionType.LIST, "java.util.Collection", CollectionType.LIST,
            "java.util.Set", CollectionType.SET, "java.util.Map", CollectionType.MAP);

    private final Declarations declarations;
    private final Map<String, DeclaredRelationships> known = new HashMap<>();

    TargetStep(Declarations declarations) {
        this.declarations = declarations;
    }

    /** Returns the relationships of {@code owner}. */
    DeclaredRelationships of(EntityDeclaration owner) {
        DeclaredRelationships found = known.get(owner.qualifiedName());
        if (found == null) {
            found = find(owner);
            known.put(owner.qualifiedName(), found);
        }
        return found;
    }

    private DeclaredRelationships find(EntityDeclaration owner) {
        List<DeclaredRelationship> links = new ArrayList<>();
        List<PropertyDeclaration> broken = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        for (PropertyDeclaration property : owner.ownProperties()) {
            property.relationship().ifPresent(annotation -> {
                Optional<DeclaredRelationship> link = annotation.isToMany()
                        ? toMany(owner, property, annotation, reports)
                        : target(owner, property, annotation, property.type(), CollectionType.LIST, reports);
                link.ifPresentOrElse(links::add, () -> broken.add(property));
            });
        }
        return new DeclaredRelationships(List.copyOf(links), List.copyOf(broken), reports,
                declarations.parent(owner).map(this::of));
    }

    private Optional<DeclaredRelationship> toMany(
            EntityDeclaration owner, PropertyDeclaration property, AnnotationDeclaration annotation,
            List<Report> reports) {
        TypeDeclaration type = property.type();
        if (type.isUnusable()) {
            return Optional.empty();
        }
        CollectionType container = CONTAINERS.get(type.name());
        if (container == null) {
            boolean isArray = type.shape() == TypeDeclaration.Category.ARRAY;
            String element = type.isEntity() && !isArray ? type.simpleName() : type.arguments().size() == 1
                    ? type.arguments().get(0).simpleName() : isArray
                    ? type.simpleName().replace("[]", "") : "Target";
            reports.add(Report.of(Problem.NOT_A_COLLECTION, property.origin(), owner.name(), property.name(),
                    annotation.name(), type.simpleName(), element, property.getter().method()));
            return Optional.empty();
        }
        if (type.arguments().isEmpty()) {
            reports.add(Report.of(Problem.RAW_COLLECTION, property.origin(), owner.name(), property.name(),
                    type.simpleName(), type.simpleName(), container == CollectionType.MAP ? "Key, Target" : "Target",
                    property.getter().method()));
            return Optional.empty();
        }
        TypeDeclaration element = type.arguments().get(type.arguments().size() - 1);
        if (element.simpleName().startsWith("?")) {
            reports.add(Report.of(Problem.RAW_COLLECTION, property.origin(), owner.name(), property.name(),
                    type.simpleName(), type.simpleName().replaceAll("<.*", ""), type.simpleName()
                            .replaceAll("^[^<]*<|>$", "").replaceAll("\\? (extends|super) ", "").replace("?", "Target"),
                    property.getter().method()));
            return Optional.empty();
        }
        return target(owner, property, annotation, element, container, reports);
    }

    private Optional<DeclaredRelationship> target(
            EntityDeclaration owner, PropertyDeclaration property, AnnotationDeclaration annotation,
            TypeDeclaration type, CollectionType container, List<Report> reports) {
        if (type.isUnusable()) {
            return Optional.empty();
        }
        Optional<EntityDeclaration> target = declarations.find(type.name());
        if (target.isEmpty()) {
            boolean isCollection = CONTAINERS.containsKey(type.name()) && !annotation.isToMany();
            reports.add(isCollection
                    ? Report.of(Problem.COLLECTION_FOR_ONE, property.origin(), owner.name(), property.name(),
                            annotation.name(), type.simpleName(),
                            annotation.is(MANY_TO_ONE) ? "@OneToMany" : "@OneToMany or @ManyToMany")
                    : notEntity(owner, property, annotation, type));
        }
        if (target.isPresent() && !target.get().unprocessed().isEmpty()) {
            reports.add(unprocessed(owner, property, annotation, target.get()));
            return Optional.empty();
        }
        return target.map(entity -> new DeclaredRelationship(owner, property, annotation, entity, container));
    }

    /**
     * Returns the report that {@code target} was compiled without this processor. It has no companion, which code
     * generated for {@code owner} would need.
     */
    static Report unprocessed(
            EntityDeclaration owner, PropertyDeclaration property, AnnotationDeclaration annotation,
            EntityDeclaration target) {
        return Report.of(Problem.ENTITY_NOT_PROCESSED, annotation.origin(), owner.name(), property.name(),
                target.name(), target.unprocessed(), new EntityNames(target.className()).companion().simpleName())
                .withKey(target.qualifiedName());
    }

    private Report notEntity(
            EntityDeclaration owner, PropertyDeclaration property, AnnotationDeclaration annotation,
            TypeDeclaration type) {
        boolean isOwn = type.shape() == TypeDeclaration.Category.DECLARED && !type.name().startsWith("java.");
        boolean mayBeKey = ColumnTypes.of(type).isPresent() && !annotation.isToMany();
        boolean isOptional = type.name().equals("java.util.Optional") && type.leadsToEntity();
        List<String> below = declarations.compiled().stream().filter(each -> each.lineage().contains(type.name()))
                .map(EntityDeclaration::name).toList();
        String remedy = !below.isEmpty() ? "A relationship leads to one table: name " + String.join(" or ", below) + "."
                : isOwn ? "Annotate " + type.simpleName() + " with @Entity."
                : isOptional ? "Write: " + property.line("@Nullable " + type.arguments().get(0).simpleName())
                : mayBeKey ? "If it is the key, write @ForeignKey(Target.class) in place of @" + annotation.name() + "."
                : "Give the values an entity of their own, or take the annotation off.";
        Report report = Report.of(Problem.TARGET_NOT_ENTITY, annotation.origin(), owner.name(), property.name(),
                type.simpleName(), remedy);
        return isOwn ? report.withKey(type.name()) : report;
    }
}
