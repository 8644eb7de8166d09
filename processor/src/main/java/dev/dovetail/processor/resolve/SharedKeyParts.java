package dev.dovetail.processor.resolve;

import static dev.dovetail.processor.declaration.AnnotationKind.FOREIGN_KEY;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.Declarations;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.Conversion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports the foreign keys of one property that contradict each other. */
final class SharedKeyParts {
    private final Declarations declarations;
    private final ColumnStep storage;

    SharedKeyParts(Declarations declarations, ColumnStep storage) {
        this.declarations = declarations;
        this.storage = storage;
    }

    /**
     * Returns whether {@code annotation} contradicts an earlier {@code @ForeignKey} of {@code property}: it is the same
     * foreign key, or it references a column that is stored otherwise. Adds the problem to {@code reports}.
     *
     * @param parent the entity that the foreign key references
     * @param reference the property of it that {@code property} references
     */
    boolean isContradiction(StoredEntity child, PropertyDeclaration property, AnnotationDeclaration annotation,
            StoredEntity parent, String reference, List<Report> reports) {
        List<AnnotationDeclaration> all = property.annotationsOf(FOREIGN_KEY);
        for (AnnotationDeclaration other : all.subList(0, all.indexOf(annotation))) {
            if (isSameKey(annotation, other)) {
                reports.add(Report.of(Problem.FOREIGN_KEY_REPEATED, annotation.origin(), child.name(), property.name(),
                        parent.name(), annotation.text("name").isEmpty() ? "without a name"
                                : "named \"" + annotation.text("name") + "\"", parent.name()));
                return true;
            }
        }
        Referred first = annotation == all.get(0) ? null
                : Referred.of(property, all.get(0), declarations).orElse(null);
        Optional<ColumnMapping> one = first == null ? Optional.empty()
                : storage.of(first.entity()).stored(first.property().name());
        Optional<ColumnMapping> two = parent.stored(reference);
        if (first == null || one.isEmpty() || two.isEmpty() || form(one.get()).equals(form(two.get()))) {
            return false;
        }
        reports.add(Report.of(Problem.SHARED_COLUMN_DIFFERS, annotation.origin(), child.name(), property.name(),
                first.display(), parent.name() + "." + reference,
                ColumnForm.difference(form(one.get()), form(two.get())),
                ColumnForm.difference(form(two.get()), form(one.get()))));
        return true;
    }

    private static boolean isSameKey(AnnotationDeclaration one, AnnotationDeclaration two) {
        return one.type("value").name().equals(two.type("value").name()) && one.text("name").equals(two.text("name"));
    }

    /** Returns what a foreign key has in common with the column that it references, as texts for messages. */
    private static List<String> form(ColumnMapping stored) {
        List<String> form = new ArrayList<>();
        form.add("the type " + stored.property().type().typeName().box());
        form.addAll(ColumnForm.of(stored.column()));
        Conversion conversion = stored.conversion();
        form.add(conversion == null ? "no conversion" : "the conversion " + conversion);
        return form;
    }
}
