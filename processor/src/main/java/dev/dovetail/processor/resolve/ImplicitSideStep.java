package dev.dovetail.processor.resolve;

import dev.dovetail.processor.declaration.Declarations;
import dev.dovetail.processor.declaration.EntityDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Seventh step: finds the implicit sides of an entity. For a child they are found by its foreign keys. For a parent,
 * and for the target of a many-to-many relationship, they are found by searching the other entities for backrefs.
 */
final class ImplicitSideStep {
    private final Declarations declarations;
    private final ForeignKeyStep foreignKeys;
    private final SideStep sides;
    private final Map<String, Found> known = new HashMap<>();
    private @Nullable Map<String, List<ResolvedSide>> backrefs;

    /**
     * The implicit sides of an entity.
     *
     * @param free those that are added
     * @param clashing those that are not added, because their names are taken
     */
    private record Found(List<ImplicitSide> free, List<ImplicitSide> clashing) {}

    ImplicitSideStep(Declarations declarations, ForeignKeyStep foreignKeys, SideStep sides) {
        this.declarations = declarations;
        this.foreignKeys = foreignKeys;
        this.sides = sides;
    }

    /** Returns the implicit sides of {@code entity}, except those whose names are taken. */
    List<ImplicitSide> of(EntityDeclaration entity) {
        return found(entity).free();
    }

    /** Returns the implicit sides of {@code entity} that have the name of a property or of an earlier implicit side. */
    List<ImplicitSide> clashing(EntityDeclaration entity) {
        return found(entity).clashing();
    }

    private Found found(EntityDeclaration entity) {
        Found found = known.get(entity.qualifiedName());
        if (found == null) {
            found = find(entity);
            known.put(entity.qualifiedName(), found);
        }
        return found;
    }

    private Found find(EntityDeclaration entity) {
        Set<String> names = new HashSet<>(entity.propertyNames());
        // Levels below inherit the side, and this level inherits those of the levels above.
        declarations.below(entity).forEach(each -> names.addAll(each.propertyNames()));
        declarations.parent(entity).ifPresent(above -> inherited(above, names));
        List<ImplicitSide> all = all(entity);
        List<ImplicitSide> clashing = all.stream().filter(side -> !names.add(side.name())).toList();
        return new Found(all.stream().filter(side -> !clashing.contains(side)).toList(), clashing);
    }

    /**
     * Returns the implicit sides that use a foreign key of {@code entity}, in the order of the keys, followed by the
     * others.
     */
    private void inherited(EntityDeclaration level, Set<String> names) {
        of(level).forEach(side -> names.add(side.name()));
        declarations.parent(level).ifPresent(above -> inherited(above, names));
    }

    private List<ImplicitSide> all(EntityDeclaration entity) {
        List<ImplicitSide> implicit = new ArrayList<>();
        for (ResolvedForeignKey key : foreignKeys.of(entity).keys()) {
            if (declarations.levels(entity).stream().flatMap(level -> sides.of(level).stream())
                    .noneMatch(side -> refersToParent(side, key))) {
                sides.of(key.parent()).stream().filter(side -> refersToChild(side, key))
                        .filter(side -> side.link().target().qualifiedName().equals(entity.qualifiedName())).findFirst()
                        .ifPresent(side -> implicit.add(ImplicitSide.of(side)));
            }
        }
        for (ResolvedSide side : backrefs().getOrDefault(entity.qualifiedName(), List.of())) {
            implicit.add(ImplicitSide.of(side));
        }
        return implicit;
    }

    private static boolean refersToParent(ResolvedSide side, ResolvedForeignKey key) {
        return side.keyResolution().kind().holdsKey() && key.equals(side.keyResolution().key()) && !side.link()
                .isViewOnly();
    }

    private static boolean refersToChild(ResolvedSide side, ResolvedForeignKey key) {
        return isOverForeignKeyOfTarget(side) && key.equals(side.keyResolution().key()) && !side.link().isViewOnly();
    }

    private static boolean isOverForeignKeyOfTarget(ResolvedSide side) {
        return switch (side.keyResolution().kind()) {
            case ONE_TO_MANY, ONE_TO_ONE -> true;
            default -> false;
        };
    }

    /**
     * Returns the sides of compiled entities whose backref cannot be found by a foreign key of the target, by the name
     * of the target.
     */
    private Map<String, List<ResolvedSide>> backrefs() {
        Map<String, List<ResolvedSide>> found = backrefs;
        if (found == null) {
            found = new HashMap<>();
            for (EntityDeclaration entity : declarations.compiled()) {
                for (ResolvedSide side : sides.of(entity)) {
                    if (!side.link().backref().isEmpty() && !isOverForeignKeyOfTarget(side)) {
                        found.computeIfAbsent(side.link().target().qualifiedName(), name -> new ArrayList<>())
                                .add(side);
                    }
                }
            }
            backrefs = found;
        }
        return found;
    }

    /**
     * Returns the implicit side that {@code side} adds to its target; empty if the target declares the other side or
     * {@code side} is view-only.
     */
    Optional<ImplicitSide> causedBy(ResolvedSide side) {
        if (side.isKeptInSync() || side.link().isViewOnly()) {
            return Optional.empty();
        }
        return of(side.link().target()).stream().filter(each -> each.declared().link().isSame(side.link())).findFirst();
    }
}
