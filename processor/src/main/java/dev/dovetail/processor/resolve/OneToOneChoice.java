package dev.dovetail.processor.resolve;

import dev.dovetail.metadata.Kind;
import dev.dovetail.processor.diagnostic.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses the foreign key of a one-to-one, which may live in either of the two entities. */
final class OneToOneChoice {
    private final ForeignKeyStep foreignKeys;
    private final Partners partners;
    private final KeyChoice choice;
    private final KeyReports reports;

    OneToOneChoice(ForeignKeyStep foreignKeys, Partners partners, KeyChoice choice, KeyReports reports) {
        this.foreignKeys = foreignKeys;
        this.partners = partners;
        this.choice = choice;
        this.reports = reports;
    }

    Route choose(Link link) {
        ForeignKeys own = foreignKeys.of(link.owner());
        ForeignKeys theirs = foreignKeys.of(link.target());
        List<Key> candidates = new ArrayList<>(own.to(link.target()));
        if (!link.isSelfReferential()) {
            candidates.addAll(theirs.to(link.owner()));
        }
        List<Key> left = choice.narrowed(link, candidates);
        if (left.size() == 1) {
            Key key = left.get(0);
            return Route.by(holdsKey(link, key) ? Kind.ONE_TO_ONE_KEYED : Kind.ONE_TO_ONE, key);
        }
        List<Report> found = new ArrayList<>();
        boolean isFirst = partners.mutual(link).map(other -> partners.isFirst(link, other)).orElse(true);
        if (!link.foreignKey().isEmpty()) {
            reports.unknownName(link, link.owner(), link.target(), candidates, found);
        } else if (candidates.isEmpty()) {
            if (!own.lost() && !theirs.lost() && partners.isSpeaker(link, isFirst)) {
                found.add(reports.noneOfOneToOne(link));
            }
        } else if (choice.isWorthSaying(link, candidates) && partners.isSpeaker(link, isFirst)) {
            found.add(isInBoth(link, candidates) ? reports.inBoth(link, candidates)
                    : reports.ambiguous(link, candidates.get(0).child(), candidates.get(0).parent(), candidates));
        }
        return Route.none(Kind.ONE_TO_ONE, found);
    }

    private static boolean isInBoth(Link link, List<Key> candidates) {
        return candidates.size() == 2 && !link.isSelfReferential()
                && !candidates.get(0).child().qualifiedName().equals(candidates.get(1).child().qualifiedName());
    }

    /**
     * Whether {@code link} is the side that holds {@code key}. Within one table nothing but the user's words tell the
     * sides apart: the one that chooses the key, else the one that the key is named after, else the only one.
     */
    private boolean holdsKey(Link link, Key key) {
        if (!link.isSelfReferential()) {
            return key.child().qualifiedName().equals(link.owner().qualifiedName());
        }
        Optional<Link> other = partners.mutual(link);
        if (other.isEmpty()) {
            return true;
        }
        boolean chosenHere = !link.foreignKey().isEmpty();
        if (chosenHere == other.get().foreignKey().isEmpty()) {
            return chosenHere;
        }
        boolean namedHere = key.properties().get(0).startsWith(link.name());
        return namedHere == key.properties().get(0).startsWith(other.get().name())
                ? partners.isFirst(link, other.get()) : namedHere;
    }
}
