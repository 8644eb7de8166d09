package dev.dovetail.processor.resolve;

import dev.dovetail.annotation.OnDelete;
import dev.dovetail.annotation.OnUpdate;
import dev.dovetail.processor.declaration.AnnotationKind;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import java.util.List;

/** Reads what the columns of a foreign key say of {@code onDelete} and {@code onUpdate}. One of them may say it. */
final class KeyActions {
    private KeyActions() {}

    static OnDelete onDelete(List<KeyPart> parts) {
        return OnDelete.valueOf(action(parts, "onDelete"));
    }

    static OnUpdate onUpdate(List<KeyPart> parts) {
        return OnUpdate.valueOf(action(parts, "onUpdate"));
    }

    /** Reports two columns that say different actions. */
    static void check(StoredEntity child, List<KeyPart> parts, List<Report> reports) {
        check(child, parts, "onDelete", reports);
        check(child, parts, "onUpdate", reports);
        checkShared(child, parts, "onDelete", reports);
        checkShared(child, parts, "onUpdate", reports);
    }

    /** Reports that the database would set a column to null that other foreign keys contain. */
    private static void checkShared(
            StoredEntity child, List<KeyPart> parts, String element, List<Report> reports) {
        List<String> shared = parts.stream().map(KeyPart::property)
                .filter(each -> each.annotationsOf(AnnotationKind.FOREIGN_KEY).size() > 1)
                .map(PropertyDeclaration::name).toList();
        if (!shared.isEmpty()) {
            parts.stream().filter(part -> said(part, element).equals(OnDelete.SET_NULL.name())).findFirst()
                    .ifPresent(part -> reports.add(Report.of(Problem.SHARED_COLUMN_SET_NULL,
                            part.annotation().origin(element), child.name(), part.property().name(), element,
                            String.join(", ", shared), part.parent().name())));
        }
    }

    private static void check(StoredEntity child, List<KeyPart> parts, String element, List<Report> reports) {
        KeyPart first = null;
        for (KeyPart part : parts) {
            if (!isSaid(part, element)) {
                continue;
            }
            if (first != null && !said(first, element).equals(said(part, element))) {
                reports.add(Report.of(Problem.ON_DELETE_CONTRADICTS, part.annotation().origin(element), child.name(),
                        part.property().name(), element, said(part, element), child.name(), first.property().name(),
                        said(first, element)));
                return;
            }
            first = part;
        }
    }

    private static String action(List<KeyPart> parts, String element) {
        for (KeyPart part : parts) {
            if (isSaid(part, element)) {
                return said(part, element);
            }
        }
        return OnDelete.NO_ACTION.name();
    }

    private static String said(KeyPart part, String element) {
        return part.annotation().text(element);
    }

    private static boolean isSaid(KeyPart part, String element) {
        return !said(part, element).isEmpty() && !said(part, element).equals(OnDelete.NO_ACTION.name());
    }
}
