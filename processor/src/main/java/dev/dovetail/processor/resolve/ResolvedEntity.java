package dev.dovetail.processor.resolve;

import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.EntityModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity with the results of all steps.
 *
 * @param declaration the entity as declared
 * @param stored its table and columns
 * @param foreignKeys its foreign keys
 * @param sides its declared relationships
 * @param implicit the implicit sides that other entities add to it
 * @param clashing the implicit sides that are not added, because their names are taken
 * @param constraints its constraints and indexes, with their names
 * @param model its model; incomplete if there are problems
 * @param reports the problems found
 * @param parent the level above; null for none
 */
public record ResolvedEntity(
        EntityDeclaration declaration, StoredEntity stored, ForeignKeys foreignKeys, List<ResolvedSide> sides,
        List<ImplicitSide> implicit, List<ImplicitSide> clashing, DeclaredConstraints constraints, EntityModel model,
        List<Report> reports, @Nullable ResolvedEntity parent) {

    /**
     * Returns whether each of its types is resolved, and each of its relationships has a foreign key or an association
     * table.
     */
    boolean isWhole() {
        return declaration.complete() && !foreignKeys.lost() && sides.stream()
                .allMatch(side -> side.keyResolution().key() != null || side.association() != null);
    }

    /** Returns the root of the hierarchy; outside hierarchies this entity. */
    public ResolvedEntity root() {
        return parent == null ? this : parent.root();
    }

    /** Returns the name for messages. */
    public String name() {
        return declaration.name();
    }
}
