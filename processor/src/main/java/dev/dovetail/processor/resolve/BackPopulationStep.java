package dev.dovetail.processor.resolve;

import static dev.dovetail.processor.declaration.AnnotationKind.MANY_TO_MANY;

import dev.dovetail.metadata.RelationshipKind;
import dev.dovetail.processor.declaration.Declarations;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.diagnostic.Suggestion;
import dev.dovetail.processor.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fifth step: checks that both sides of a relationship name each other and use the same foreign key (SQLAlchemy's
 * {@code back_populates}).
 */
final class BackPopulationStep {
    private final Declarations declarations;
    private final TargetStep targets;
    private final KeyResolutionStep routes;
    private final InverseFinder inverses;
    private final OtherLevel levels;

    BackPopulationStep(Declarations declarations, TargetStep targets, KeyResolutionStep routes,
            InverseFinder inverses) {
        this.declarations = declarations;
        this.targets = targets;
        this.routes = routes;
        this.inverses = inverses;
        this.levels = new OtherLevel(declarations, targets);
    }

    /**
     * Returns the other side of {@code link}; empty if it names none or the two sides do not match. Adds mismatches to
     * {@code reports}.
     */
    Optional<DeclaredRelationship> otherSide(DeclaredRelationship link, List<Report> reports) {
        if (link.backPopulates().isEmpty()) {
            return Optional.empty();
        }
        Optional<DeclaredRelationship> other = targets.of(link.target()).find(link.backPopulates());
        Optional<DeclaredRelationship> elsewhere = levels.named(link);
        if (elsewhere.isPresent()) {
            reports.add(levels.report(link, elsewhere.get()));
            return Optional.empty();
        }
        if (other.isEmpty()) {
            unknown(link, reports);
            return other;
        }
        List<Report> found = new ArrayList<>();
        compare(link, other.get(), found);
        reports.addAll(found);
        return found.isEmpty() && inverses.mutual(link).isPresent() ? other : Optional.empty();
    }

    private void unknown(DeclaredRelationship link, List<Report> reports) {
        String name = link.backPopulates();
        Origin origin = link.annotation().origin("backPopulates");
        if (name.isBlank() || targets.of(link.target()).isBroken(name)) {
            return;
        }
        List<String> fitting = new ArrayList<>(targets.of(link.target()).links().stream()
                .filter(each -> each.target().qualifiedName().equals(link.owner().qualifiedName()))
                .filter(each -> each.kind() == link.oppositeKind() && !each.isSame(link))
                .map(DeclaredRelationship::name).toList());
        targets.of(link.target()).broken().forEach(each -> fitting.add(each.name()));
        if (link.target().property(name).isPresent()) {
            reports.add(Report.of(Problem.BACK_POPULATES_NOT_RELATIONSHIP, origin, link.owner().name(), link.name(),
                    name, link.target().name(), name, remedy(link, name, fitting)));
        } else {
            reports.add(Report.of(Problem.UNKNOWN_BACK_POPULATES, origin, link.owner().name(), link.name(), name,
                    link.target().name(), remedy(link, name, fitting)));
        }
    }

    private String remedy(DeclaredRelationship link, String name, List<String> fitting) {
        String suggestion = fitting.size() == 1 && Suggestion.of(name, fitting).isEmpty()
                ? " Did you mean \"" + fitting.get(0) + "\"?" : Suggestion.of(name, fitting);
        return suggestion.isEmpty()
                ? " Add to " + link.target().name() + ": "
                        + Samples.otherSide(link, name.substring(name.lastIndexOf('.') + 1), isOtherNullable(link))
                : suggestion;
    }

    /**
     * Returns whether the suggested other side may be null: if its foreign key is nullable, if this side holds the key,
     * or if no key is found.
     */
    private boolean isOtherNullable(DeclaredRelationship link) {
        KeyResolution route = routes.of(link);
        if (route.key() == null || route.kind().holdsKey()) {
            return true;
        }
        return route.key().properties().stream().map(route.key().child()::property).flatMap(Optional::stream)
                .anyMatch(PropertyDeclaration::nullable);
    }

    private void compare(DeclaredRelationship link, DeclaredRelationship other, List<Report> reports) {
        Origin origin = link.annotation().origin("backPopulates");
        if (!other.target().qualifiedName().equals(link.owner().qualifiedName())) {
            if (levels.leadsBesides(link, other)) {
                // The other side is at another level, which is reported there.
                return;
            }
            reports.add(Report.of(Problem.BACK_POPULATES_ELSEWHERE, origin, link.owner().name(), link.name(),
                    link.backPopulates(), other.display(), other.target().name(), link.owner().name()));
        } else if (other.isSame(link)) {
            reports.add(Report.of(Problem.BACK_POPULATES_ITSELF, origin, link.owner().name(), link.name(),
                    link.backPopulates(), link.owner().name(), Samples.otherSide(link, "", true)));
        } else if (!other.backPopulates().equals(link.name())) {
            notMutual(link, other, reports);
        } else if (other.kind() != link.oppositeKind()) {
            if (!declarations.isCompiled(other.owner().qualifiedName()) || inverses.isFirst(link, other)) {
                reports.add(sameDirection(link, other));
            }
        } else {
            compareKeys(link, other, reports);
        }
    }

    private static Report sameDirection(DeclaredRelationship link, DeclaredRelationship other) {
        boolean isPair = link.kind().isToMany() && other.kind().isToMany() && !link.isSelfReferential()
                && other.property().type().arguments().size() == 1;
        String remedy = isPair && link.kind() != MANY_TO_MANY ? "@ManyToMany(backPopulates = \"" + link.name()
                        + "\"), and here: @ManyToMany(backPopulates = \"" + other.name()
                        + "\", associationTable = @AssociationTable(name = \""
                        + Words.snake(link.owner().className().simpleName()) + "_" + Words.snake(link.name()) + "\"))"
                : Samples.instead(link, other);
        return Report.of(Problem.SAME_DIRECTION, link.annotation().origin(), link.owner().name(),
                link.name(), link.displayKind(), other.display(), other.displayKind(), other.display(), remedy);
    }

    /**
     * Reports that the two sides do not name each other. If the other side names a wrong side too, only that one is
     * reported.
     */
    private void notMutual(DeclaredRelationship link, DeclaredRelationship other, List<Report> reports) {
        String named = other.backPopulates();
        if (other.backref().equals(link.name()) && declarations.isCompiled(other.owner().qualifiedName())) {
            // The backref of the other side has the name of this one, which is reported there.
            return;
        }
        if (named.isEmpty()) {
            reports.add(Report.of(Problem.BACK_POPULATES_NOT_MUTUAL, link.annotation().origin("backPopulates"),
                    link.owner().name(), link.name(), link.backPopulates(), other.display() + " names no other side",
                    "write on " + other.display() + ": backPopulates = \"" + link.name() + "\""));
            return;
        }
        Optional<DeclaredRelationship> third = targets.of(other.target()).find(named);
        boolean otherIsRight = third.map(each -> each.backPopulates().equals(other.name())).orElse(false);
        if (otherIsRight || !declarations.isCompiled(other.owner().qualifiedName())) {
            reports.add(Report.of(Problem.BACK_POPULATES_NOT_MUTUAL, link.annotation().origin("backPopulates"),
                    link.owner().name(), link.name(), link.backPopulates(),
                    other.display() + " names " + link.owner().name() + "." + named,
                    "take it out here, or write on " + other.display() + ": backPopulates = \"" + link.name()
                            + "\""));
        }
    }

    private void compareKeys(DeclaredRelationship link, DeclaredRelationship other, List<Report> reports) {
        KeyResolution mine = routes.of(link);
        KeyResolution theirs = routes.of(other);
        if (mine.key() == null || theirs.key() == null || mine.kind() == RelationshipKind.MANY_TO_MANY
                || mine.key().equals(theirs.key())) {
            return;
        }
        if (inverses.isReportedOn(link, mine.kind().holdsKey())) {
            reports.add(Report.of(Problem.BACK_POPULATES_OTHER_KEY, link.annotation().origin("backPopulates"),
                    link.owner().name(), link.name(), mine.key().display(), other.display(),
                    theirs.key().display()));
        }
    }
}
