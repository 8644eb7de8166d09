package dev.dovetail.processor.resolve;

import dev.dovetail.processor.declaration.Declarations;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds relationships whose other side, or whose foreign key, is at another level of the hierarchy of their target. */
final class OtherLevel {
    private final Declarations declarations;
    private final TargetStep targets;

    OtherLevel(Declarations declarations, TargetStep targets) {
        this.declarations = declarations;
        this.targets = targets;
    }

    /** Returns the relationship that {@code link} names, if a level above its target, below it or beside it has it. */
    Optional<DeclaredRelationship> named(DeclaredRelationship link) {
        EntityDeclaration target = link.target();
        if (!target.isInHierarchy()) {
            return Optional.empty();
        }
        Optional<DeclaredRelationship> inherited = targets.of(target).find(link.backPopulates());
        if (inherited.isPresent()) {
            return inherited.filter(other -> !isAt(other, target));
        }
        EntityDeclaration root = declarations.root(target);
        List<EntityDeclaration> levels = new ArrayList<>(List.of(root));
        levels.addAll(declarations.below(root));
        return levels.stream().flatMap(level -> targets.of(level).links().stream())
                .filter(other -> other.name().equals(link.backPopulates()))
                .filter(other -> other.target().qualifiedName().equals(link.owner().qualifiedName())).findFirst();
    }

    /** Returns whether {@code other} leads to another level of the hierarchy of the owner of {@code link}. */
    boolean leadsBesides(DeclaredRelationship link, DeclaredRelationship other) {
        return link.owner().isInHierarchy() && other.target().isInHierarchy()
                && other.backPopulates().equals(link.name())
                && declarations.isCompiled(other.owner().qualifiedName())
                && declarations.root(link.owner()).qualifiedName()
                        .equals(declarations.root(other.target()).qualifiedName());
    }

    /** Returns the report that the other side of {@code link} is {@code other}. */
    Report report(DeclaredRelationship link, DeclaredRelationship other) {
        boolean isAbove = link.target().lineage().contains(other.owner().qualifiedName());
        String line = line(link, other.owner());
        String remedy = isAbove ? "Every " + other.owner().name() + " has it, so lead to them all: " + line
                + " Or declare it in " + link.target().name() + "."
                : "Lead to " + other.owner().name() + ": " + line + " Or name a relationship of "
                        + link.target().name() + ".";
        return Report.of(Problem.OTHER_SIDE_AT_OTHER_LEVEL, link.annotation().origin("backPopulates"),
                link.owner().name(), link.name(), link.backPopulates(), other.owner().name(), link.target().name(),
                remedy);
    }

    /**
     * Reports that {@code link} shares the foreign key {@code key} with {@code holder}, of a level above its target.
     */
    Report sharedKey(DeclaredRelationship link, ResolvedForeignKey key, DeclaredRelationship holder) {
        return Report.of(Problem.KEY_AT_OTHER_LEVEL, link.annotation().origin(), link.owner().name(), link.name(),
                link.target().name(), key.display(), holder.owner().name(), holder.name(), holder.owner().name(),
                line(link, holder.owner()));
    }

    private static String line(DeclaredRelationship link, EntityDeclaration level) {
        String simple = link.target().className().simpleName();
        return link.property().line(link.property().type().simpleName()
                .replaceAll("\\b" + simple + "\\b", level.className().simpleName()));
    }

    private static boolean isAt(DeclaredRelationship link, EntityDeclaration level) {
        return link.owner().qualifiedName().equals(level.qualifiedName());
    }
}
