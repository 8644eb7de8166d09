package dev.dovetail.processor.resolve;

import dev.dovetail.processor.declaration.Declarations;
import java.util.Optional;

/** Finds the other side of a relationship by its declared name. Reports nothing; {@code BackPopulationStep} does. */
final class InverseFinder {
    private final Declarations declarations;
    private final TargetStep targets;

    InverseFinder(Declarations declarations, TargetStep targets) {
        this.declarations = declarations;
        this.targets = targets;
    }

    /**
     * Returns the relationship that {@code link} names, if its target is the owner of {@code link} and it has the
     * opposite kind.
     */
    Optional<DeclaredRelationship> of(DeclaredRelationship link) {
        return link.backPopulates().isEmpty() ? Optional.empty()
                : targets.of(link.target()).find(link.backPopulates()).filter(other -> fits(link, other));
    }

    /** Returns the relationship that {@code link} names, if it names {@code link} in turn. */
    Optional<DeclaredRelationship> mutual(DeclaredRelationship link) {
        return of(link).filter(other -> other.backPopulates().equals(link.name()) && !other.isSame(link));
    }

    /**
     * Returns whether a problem of both sides is reported on {@code link}, so that it is reported only once.
     *
     * @param preferred whether the fix belongs on this side
     */
    boolean isReportedOn(DeclaredRelationship link, boolean preferred) {
        Optional<DeclaredRelationship> other = of(link).filter(each -> each.backPopulates().equals(link.name()));
        if (other.isEmpty() || !declarations.isCompiled(other.get().owner().qualifiedName())) {
            return true;
        }
        return preferred;
    }

    /** Returns whether {@code link} comes before its other side in the order of entity and property. */
    boolean isFirst(DeclaredRelationship link, DeclaredRelationship other) {
        int order = link.owner().qualifiedName().compareTo(other.owner().qualifiedName());
        return order < 0 || order == 0 && link.owner().propertyNames().indexOf(link.name())
                <= other.owner().propertyNames().indexOf(other.name());
    }

    private static boolean fits(DeclaredRelationship link, DeclaredRelationship other) {
        return other.target().qualifiedName().equals(link.owner().qualifiedName())
                && other.owner().qualifiedName().equals(link.target().qualifiedName())
                && other.kind() == link.oppositeKind();
    }
}
