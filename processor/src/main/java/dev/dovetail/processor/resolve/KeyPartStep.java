package dev.dovetail.processor.resolve;

import static dev.dovetail.processor.declaration.AnnotationKind.FOREIGN_KEY;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.Declarations;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.declaration.TypeDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds the property that each foreign key property references. */
final class KeyPartStep {
    private final Declarations declarations;
    private final ColumnStep storage;
    private final SharedKeyParts shared;

    KeyPartStep(Declarations declarations, ColumnStep storage) {
        this.declarations = declarations;
        this.storage = storage;
        this.shared = new SharedKeyParts(declarations, storage);
    }

    /**
     * Returns {@code property} as part of the foreign key of {@code child} that {@code annotation} declares; empty if
     * its target is no usable entity. Adds problems to {@code reports}.
     */
    private Optional<KeyPart> part(StoredEntity child, PropertyDeclaration property, AnnotationDeclaration annotation,
            List<Report> reports) {
        TypeDeclaration target = annotation.type("value");
        Optional<EntityDeclaration> parent = declarations.find(target.name());
        if (parent.isEmpty()) {
            if (!target.isUnresolved() && !isReportedBeside(child, target)) {
                boolean isOwn = target.shape() == TypeDeclaration.Category.DECLARED && !target.name()
                        .startsWith("java.");
                reports.add(Report.of(Problem.FOREIGN_KEY_TARGET_NOT_ENTITY, annotation.origin("value"),
                        child.name(), property.name(), target.simpleName(),
                        isOwn ? "Annotate " + target.simpleName() + " with @Entity, or name" : "Name"));
            }
            return Optional.empty();
        }
        if (!parent.get().unprocessed().isEmpty()) {
            reports.add(TargetStep.unprocessed(child.declaration(), property, annotation, parent.get()));
            return Optional.empty();
        }
        StoredEntity stored = storage.of(parent.get());
        String reference = reference(child, property, annotation, stored, reports);
        boolean sound = !reference.isEmpty()
                && !shared.isContradiction(child, property, annotation, stored, reference, reports)
                && isTypeRight(child, property, stored, reference, reports);
        return Optional.of(new KeyPart(property, annotation, parent.get(), reference, sound));
    }

    /**
     * Returns whether a relationship of {@code child} refers to {@code target} too, because its problem is then
     * reported there.
     */
    private static boolean isReportedBeside(StoredEntity child, TypeDeclaration target) {
        return child.declaration().properties().stream()
                .anyMatch(each -> each.relationship().isPresent() && each.type().leadsTo(target));
    }

    private static String reference(
            StoredEntity child, PropertyDeclaration property, AnnotationDeclaration annotation, StoredEntity parent,
            List<Report> reports) {
        String written = annotation.text("references");
        List<String> ids = parent.ids().stream().map(ColumnMapping::name).toList();
        if (!written.isEmpty()) {
            if (parent.stored(written).isPresent()) {
                return written;
            }
            if (!parent.isBroken(written) && !written.isBlank()) {
                reports.add(Report.of(Problem.UNKNOWN_REFERENCE, annotation.origin("references"), child.name(),
                        property.name(), written, parent.name(), Suggestion.orAll(written, parent.names())));
            }
            return "";
        }
        if (ids.size() <= 1) {
            return ids.isEmpty() ? "" : ids.get(0);
        }
        List<String> likely = ids.stream()
                .filter(id -> Referred.isNamedAfter(property.name(), id, parent.declaration())).toList();
        if (likely.size() == 1) {
            return likely.get(0);
        }
        reports.add(Report.of(Problem.REFERENCE_NOT_SAID, annotation.origin(), child.name(), property.name(),
                parent.name(), String.join(", ", ids), parent.name(), ids.get(0)));
        return "";
    }

    private static boolean isTypeRight(
            StoredEntity child, PropertyDeclaration property, StoredEntity parent, String reference,
            List<Report> reports) {
        Optional<ColumnMapping> own = child.stored(property.name());
        Optional<ColumnMapping> other = parent.stored(reference);
        if (own.isEmpty() || other.isEmpty()) {
            return false;
        }
        boolean alike = boxed(own.get().property().type()).equals(boxed(other.get().property().type()));
        if (alike || own.get().column().type() == other.get().column().type()
                && Objects.equals(own.get().conversion(), other.get().conversion())) {
            return true;
        }
        reports.add(Report.of(Problem.KEY_TYPE_MISMATCH, property.origin(), child.name(), property.name(),
                property.type().simpleName(), parent.name(), reference,
                other.get().property().type().simpleName(),
                boxed(other.get().property().type(), own.get().property()), own.get().property().getter().method()));
        return false;
    }

    private static String boxed(TypeDeclaration type) {
        return type.isPrimitive() ? type.typeName().box().toString() : type.typeName().toString();
    }

    /** Returns {@code type} as {@code key} has to declare it: boxed if {@code key} is not primitive. */
    private static String boxed(TypeDeclaration type, PropertyDeclaration key) {
        return (key.nullable() ? "@Nullable " : "") + (type.isPrimitive() && !key.type().isPrimitive()
                ? type.typeName().box().toString().replace("java.lang.", "") : type.simpleName());
    }

    /** Returns the parts of all foreign keys of {@code child}, in order. */
    List<KeyPart> parts(StoredEntity child, List<Report> reports) {
        List<KeyPart> parts = new ArrayList<>();
        for (PropertyDeclaration property : child.declaration().properties()) {
            for (AnnotationDeclaration annotation : declared(child.declaration(), property)) {
                part(child, property, annotation, reports).ifPresent(parts::add);
            }
        }
        return parts;
    }

    /**
     * Returns the {@code @ForeignKey} annotations of {@code property} that {@code child} declares. A type below another
     * may redeclare the getter of a property that it inherits, to make it part of a foreign key of its own.
     */
    static List<AnnotationDeclaration> declared(EntityDeclaration child, PropertyDeclaration property) {
        if (property.relationship().isPresent()) {
            return List.of();
        }
        List<AnnotationDeclaration> all = property.annotationsOf(FOREIGN_KEY);
        return !child.level().inherits(property.name()) ? all
                : all.stream().filter(each -> each.origin().isOfMemberOf(child.qualifiedName())).toList();
    }
}
