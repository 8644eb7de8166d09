package dev.dovetail.processor.resolve;

import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.diagnostic.Report;
import java.util.List;
import java.util.Optional;

/**
 * The foreign keys of one entity.
 *
 * @param keys the foreign keys, in the order of their first properties, including those with a problem
 * @param lost whether a foreign key is missing because its target is unknown; relationships without a foreign key are
 * then not reported, because they may use that one
 * @param reports the problems found
 */
public record ForeignKeys(List<ResolvedForeignKey> keys, boolean lost, List<Report> reports) {
    /** Returns the foreign keys that reference {@code parent}. */
    public List<ResolvedForeignKey> to(EntityDeclaration parent) {
        return keys.stream()
                .filter(key -> key.parent().qualifiedName().equals(parent.qualifiedName())).toList();
    }

    /** Returns the foreign key that {@code property} is a part of, or empty if it is part of none. */
    public Optional<ResolvedForeignKey> of(String property) {
        return keys.stream().filter(key -> key.properties().contains(property)).findFirst();
    }
}
