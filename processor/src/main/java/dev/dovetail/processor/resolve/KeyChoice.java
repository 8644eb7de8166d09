package dev.dovetail.processor.resolve;

import dev.dovetail.metadata.RelationshipKind;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.diagnostic.Report;
import java.util.ArrayList;
import java.util.List;

/** Selects the foreign key of a relationship from several candidates. */
final class KeyChoice {
    private final ForeignKeyStep foreignKeys;
    private final InverseFinder inverses;
    private final KeyReports reports;

    KeyChoice(ForeignKeyStep foreignKeys, InverseFinder inverses, KeyReports reports) {
        this.foreignKeys = foreignKeys;
        this.inverses = inverses;
        this.reports = reports;
    }

    /**
     * Selects the foreign key of a one-to-many or many-to-one relationship.
     *
     * @param kind the kind, which determines the entity that holds the foreign key
     * @param candidates the foreign keys from the child to the parent
     */
    KeyResolution choose(DeclaredRelationship link, RelationshipKind kind, List<ResolvedForeignKey> candidates) {
        EntityDeclaration child = kind.holdsKey() ? link.owner() : link.target();
        EntityDeclaration parent = kind.holdsKey() ? link.target() : link.owner();
        List<ResolvedForeignKey> left = narrowed(link, candidates);
        if (left.size() == 1) {
            return KeyResolution.by(kind, left.get(0));
        }
        List<Report> found = new ArrayList<>();
        if (!link.foreignKey().isEmpty() && left.isEmpty()) {
            reports.unknownName(link, child, parent, candidates, found);
        } else if (!link.foreignKey().isEmpty()) {
            found.add(reports.ambiguous(link, child, parent, left));
        } else if (!candidates.isEmpty()) {
            if (isReported(link, candidates) && inverses.isReportedOn(link, kind.holdsKey())) {
                found.add(reports.ambiguous(link, child, parent, candidates));
            }
        } else if (!foreignKeys.of(child).lost()) {
            List<ResolvedForeignKey> reversed = foreignKeys.of(parent).to(child);
            if (!reversed.isEmpty() && !link.isSelfReferential()) {
                if (inverses.isReportedOn(link, !kind.holdsKey())) {
                    found.add(reports.inParent(link, child, parent, reversed.get(0)));
                }
            } else if (!foreignKeys.of(parent).lost() && inverses.isReportedOn(link, kind.holdsKey())) {
                if (!reports.isMismatched(link)) {
                    found.add(reports.none(link, child, parent));
                }
            }
        }
        return KeyResolution.none(kind, found);
    }

    /**
     * Returns whether to report that several candidates are left. Nothing is reported if a candidate has an error, or
     * if the other side, which could select one, is not found.
     */
    boolean isReported(DeclaredRelationship link, List<ResolvedForeignKey> candidates) {
        return candidates.stream().allMatch(ResolvedForeignKey::sound)
                && (link.backPopulates().isEmpty() || inverses.of(link).isPresent());
    }

    /**
     * Returns those of {@code candidates} that {@code link} selects by {@code foreignKey}, or else its other side.
     * Returns all if neither selects any.
     */
    List<ResolvedForeignKey> narrowed(DeclaredRelationship link, List<ResolvedForeignKey> candidates) {
        if (!link.foreignKey().isEmpty()) {
            return named(candidates, link.foreignKey());
        }
        List<String> other = inverses.of(link).map(DeclaredRelationship::foreignKey).orElse(List.of());
        if (candidates.size() < 2 || other.isEmpty()) {
            return candidates;
        }
        List<ResolvedForeignKey> narrowed = named(candidates, other);
        return narrowed.isEmpty() ? candidates : narrowed;
    }

    /** Returns the foreign keys that contain {@code names}; only the one that has no other columns, if there is one. */
    private static List<ResolvedForeignKey> named(List<ResolvedForeignKey> candidates, List<String> names) {
        List<ResolvedForeignKey> named = candidates.stream().filter(key -> key.isNamed(names)).toList();
        List<ResolvedForeignKey> exact = named.stream().filter(key -> key.properties().size() == names.size()).toList();
        return exact.size() == 1 ? exact : named;
    }
}
