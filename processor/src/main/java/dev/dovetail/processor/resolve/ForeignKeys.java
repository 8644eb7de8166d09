package dev.dovetail.processor.resolve;

import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.diagnostic.Report;
import java.util.List;
import java.util.Optional;

/**
 * The foreign keys of one entity.
 *
 * @param keys in order of their first property, unsound ones among them
 * @param lost whether a foreign key was given up because its target is not known: it might have been any
 * @param reports what is wrong with them
 */
public record ForeignKeys(List<ResolvedForeignKey> keys, boolean lost, List<Report> reports) {
    /** The keys that refer to {@code parent}. */
    public List<ResolvedForeignKey> to(EntityDeclaration parent) {
        return keys.stream()
                .filter(key -> key.parent().qualifiedName().equals(parent.qualifiedName())).toList();
    }

    /** The key that the property is a part of. */
    public Optional<ResolvedForeignKey> of(String property) {
        return keys.stream().filter(key -> key.properties().contains(property)).findFirst();
    }
}
