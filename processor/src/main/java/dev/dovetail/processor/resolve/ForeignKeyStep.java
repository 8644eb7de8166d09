package dev.dovetail.processor.resolve;

import static dev.dovetail.processor.declaration.AnnotationKind.FOREIGN_KEY;

import dev.dovetail.processor.declaration.Declarations;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.diagnostic.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Second step: groups foreign key properties into foreign keys. Reads the entity and the entities that it references.
 */
final class ForeignKeyStep {
    private final Declarations declarations;
    private final ColumnStep storage;
    private final KeyPartStep parts;
    private final Map<String, ForeignKeys> known = new HashMap<>();

    ForeignKeyStep(Declarations declarations, ColumnStep storage) {
        this.declarations = declarations;
        this.storage = storage;
        this.parts = new KeyPartStep(declarations, storage);
    }

    /** Returns the foreign keys of {@code child}. */
    ForeignKeys of(EntityDeclaration child) {
        ForeignKeys found = known.get(child.qualifiedName());
        if (found == null) {
            found = find(storage.of(child));
            ForeignKeys above = declarations.parent(child).map(this::of).orElse(null);
            found = above == null ? found : found.below(above);
            known.put(child.qualifiedName(), found);
        }
        return found;
    }

    private ForeignKeys find(StoredEntity child) {
        List<Report> reports = new ArrayList<>();
        List<KeyPart> all = parts.parts(child, reports);
        long annotated = child.declaration().properties().stream()
                .mapToInt(each -> KeyPartStep.declared(child.declaration(), each).size()).sum();
        List<ResolvedForeignKey> keys = new ArrayList<>();
        // By identity: to compare the parts would mean to compare the entities.
        Set<KeyPart> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (KeyPart part : all) {
            if (taken.add(part)) {
                List<KeyPart> together = together(part, all, storage.of(part.parent()));
                taken.addAll(together);
                keys.add(key(child, together, all, reports));
            }
        }
        // A @ForeignKey on a relationship is reported as misplaced. It could have been meant for any foreign key.
        boolean misplaced = child.declaration().ownProperties().stream()
                .anyMatch(each -> each.has(FOREIGN_KEY) && each.relationship().isPresent());
        return new ForeignKeys(List.copyOf(keys), misplaced || annotated > all.size(), reports);
    }

    /**
     * Returns the parts of the foreign key that contains {@code part}: only {@code part} if the property that it
     * references is unique by itself, unless all that may belong to it are a composite unique key of the parent.
     */
    private static List<KeyPart> together(KeyPart part, List<KeyPart> all, StoredEntity parent) {
        List<KeyPart> grouped = all.stream().filter(other -> other.isGroupedWith(part)).toList();
        if (grouped.size() > 1 && isComplete(parent, grouped)) {
            return grouped;
        }
        if (part.reference().isEmpty() || parent.isUnique(List.of(part.reference()))) {
            return List.of(part);
        }
        return all.stream()
                .filter(other -> other.isGroupedWith(part) && !other.reference().isEmpty()
                        && !parent.isUnique(List.of(other.reference())))
                .toList();
    }

    private ResolvedForeignKey key(StoredEntity child,
            List<KeyPart> together, List<KeyPart> all, List<Report> reports) {
        KeyPart first = together.get(0);
        StoredEntity parent = storage.of(first.parent());
        List<String> ids = parent.ids().stream().map(ColumnMapping::name).toList();
        List<KeyPart> sorted = new ArrayList<>(together);
        sorted.sort(Comparator.comparingInt(part -> ids.indexOf(part.reference())));
        KeyActions.check(child, together, reports);
        boolean sound = together.stream().allMatch(KeyPart::sound);
        if (sound && !isComplete(parent, together)) {
            // If another part is wrong, it may be the missing one.
            if (all.stream().allMatch(part -> part.sound() || !part.isGroupedWith(first))) {
                new IncompleteKey(child, parent, together, all).report().ifPresent(reports::add);
            }
            sound = false;
        }
        return new ResolvedForeignKey(child.declaration(), parent.declaration(),
                sorted.stream().map(part -> part.property().name()).toList(),
                sorted.stream().map(KeyPart::reference).toList(), KeyActions.onDelete(together),
                KeyActions.onUpdate(together),
                together.stream().anyMatch(part -> part.annotation().flag("deferrable")), first.annotation(), sound);
    }

    static boolean isComplete(StoredEntity parent, List<KeyPart> together) {
        Set<String> references = new HashSet<>();
        together.forEach(part -> references.add(part.reference()));
        return references.size() == together.size() && parent.uniques().contains(references);
    }
}
