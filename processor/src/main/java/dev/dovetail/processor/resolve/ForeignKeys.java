package dev.dovetail.processor.resolve;

import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.diagnostic.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * The foreign keys of one entity.
 *
 * @param keys the foreign keys, those of the levels above first, in the order of their first properties, including
 * those with a problem
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

    /** Returns the foreign keys that {@code child} declares, without those of the levels above. */
    public List<ResolvedForeignKey> own(EntityDeclaration child) {
        return keys.stream().filter(key -> key.child().qualifiedName().equals(child.qualifiedName())).toList();
    }

    /** Returns these and, before them, those of the level {@code above}. */
    ForeignKeys below(ForeignKeys above) {
        List<ResolvedForeignKey> all = new ArrayList<>(above.keys);
        all.addAll(keys);
        return new ForeignKeys(List.copyOf(all), lost || above.lost, reports);
    }

    /** Returns the foreign keys that {@code property} is a part of, in order. */
    public List<ResolvedForeignKey> of(String property) {
        return keys.stream().filter(key -> key.properties().contains(property)).toList();
    }
}
