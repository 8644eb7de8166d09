package dev.dovetail.processor.resolve;

import dev.dovetail.processor.declaration.Declarations;
import java.util.Optional;

/** Finds the other side of a relationship, as the user names it. Reports nothing: {@code BackPopulationStep} does. */
final class Partners {
    private final Declarations declarations;
    private final TargetStep targets;

    Partners(Declarations declarations, TargetStep targets) {
        this.declarations = declarations;
        this.targets = targets;
    }

    /** The relationship that {@code link} names, if it leads back and is of the right kind. */
    Optional<Link> of(Link link) {
        return link.backPopulates().isEmpty() ? Optional.empty()
                : targets.of(link.target()).find(link.backPopulates()).filter(other -> fits(link, other));
    }

    /** The relationship that {@code link} names, if it names {@code link} in turn. */
    Optional<Link> mutual(Link link) {
        return of(link).filter(other -> other.backPopulates().equals(link.name()) && !other.isSame(link));
    }

    /**
     * Whether a mistake that both sides share is reported for this one: exactly one of the two says so.
     *
     * @param preferred whether it is this side where the user has to type
     */
    boolean isSpeaker(Link link, boolean preferred) {
        Optional<Link> other = of(link).filter(each -> each.backPopulates().equals(link.name()));
        if (other.isEmpty() || !declarations.isCompiled(other.get().owner().qualifiedName())) {
            return true;
        }
        return preferred;
    }

    /** Whether {@code link} comes before its other side, by entity and property: a fair choice of one of two. */
    boolean isFirst(Link link, Link other) {
        int order = link.owner().qualifiedName().compareTo(other.owner().qualifiedName());
        return order < 0 || order == 0 && link.owner().propertyNames().indexOf(link.name())
                <= other.owner().propertyNames().indexOf(other.name());
    }

    private static boolean fits(Link link, Link other) {
        return other.target().qualifiedName().equals(link.owner().qualifiedName())
                && other.kind().equals(link.oppositeKind());
    }
}
