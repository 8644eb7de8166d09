package dev.dovetail.processor.resolve;

import dev.dovetail.metadata.RelationshipKind;
import dev.dovetail.processor.diagnostic.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Selects the foreign key of a one-to-one relationship. Either entity may hold it. */
final class OneToOneChoice {
    private final ForeignKeyStep foreignKeys;
    private final InverseFinder inverses;
    private final KeyChoice choice;
    private final KeyReports reports;

    OneToOneChoice(ForeignKeyStep foreignKeys, InverseFinder inverses, KeyChoice choice, KeyReports reports) {
        this.foreignKeys = foreignKeys;
        this.inverses = inverses;
        this.choice = choice;
        this.reports = reports;
    }

    /**
     * Returns the foreign key of {@code link} with the kind that it determines, or the problems if there is not exactly
     * one.
     */
    KeyResolution choose(DeclaredRelationship link) {
        ForeignKeys own = foreignKeys.of(link.owner());
        ForeignKeys theirs = foreignKeys.of(link.target());
        List<ResolvedForeignKey> candidates = new ArrayList<>(own.to(link.target()));
        if (!link.isSelfReferential()) {
            candidates.addAll(theirs.to(link.owner()));
        }
        List<ResolvedForeignKey> left = choice.narrowed(link, candidates);
        if (left.size() == 1) {
            ResolvedForeignKey key = left.get(0);
            return KeyResolution.by(holdsKey(link, key) ? RelationshipKind.ONE_TO_ONE_KEYED
                    : RelationshipKind.ONE_TO_ONE, key);
        }
        List<Report> found = new ArrayList<>();
        boolean isFirst = inverses.mutual(link).map(other -> inverses.isFirst(link, other)).orElse(true);
        if (!link.foreignKey().isEmpty() && left.isEmpty()) {
            reports.unknownName(link, link.owner(), link.target(), candidates, found);
        } else if (!link.foreignKey().isEmpty()) {
            found.add(reports.ambiguous(link, left.get(0).child(), left.get(0).parent(), left));
        } else if (candidates.isEmpty()) {
            if (!own.lost() && !theirs.lost() && inverses.isReportedOn(link, isFirst)) {
                found.add(reports.noneOfOneToOne(link));
            }
        } else if (choice.isReported(link, candidates) && inverses.isReportedOn(link, isFirst)) {
            found.add(isInBoth(link, candidates) ? reports.inBoth(link, candidates)
                    : reports.ambiguous(link, candidates.get(0).child(), candidates.get(0).parent(), candidates));
        }
        return KeyResolution.none(RelationshipKind.ONE_TO_ONE, found);
    }

    private static boolean isInBoth(DeclaredRelationship link, List<ResolvedForeignKey> candidates) {
        return candidates.size() == 2 && !link.isSelfReferential()
                && !candidates.get(0).child().qualifiedName().equals(candidates.get(1).child().qualifiedName());
    }

    /**
     * Returns whether {@code link} is the side whose entity holds {@code key}. In a self-referential relationship it is
     * the side that selects the key by {@code foreignKey}. If that does not decide, it is the side whose name the key
     * starts with, and else the first side.
     */
    private boolean holdsKey(DeclaredRelationship link, ResolvedForeignKey key) {
        if (!link.isSelfReferential()) {
            return key.child().qualifiedName().equals(link.owner().qualifiedName());
        }
        Optional<DeclaredRelationship> other = inverses.mutual(link);
        if (other.isEmpty()) {
            return true;
        }
        boolean chosenHere = !link.foreignKey().isEmpty();
        if (chosenHere == other.get().foreignKey().isEmpty()) {
            return chosenHere;
        }
        boolean namedHere = isNamedAfter(key, link);
        return namedHere == isNamedAfter(key, other.get()) ? inverses.isFirst(link, other.get()) : namedHere;
    }

    private static boolean isNamedAfter(ResolvedForeignKey key, DeclaredRelationship link) {
        return key.properties().stream().anyMatch(each -> each.startsWith(link.name()));
    }
}
