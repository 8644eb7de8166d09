package dev.dovetail.processor.resolve;

import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.EntityModel;
import java.util.List;

/**
 * An entity from the user's words to their meaning.
 *
 * @param declaration what the user wrote
 * @param stored its table
 * @param foreignKeys its foreign keys
 * @param sides its relationships
 * @param implicit the sides that others give it
 * @param clashing the sides that others want to give it, but under a name that is taken
 * @param constraints its constraints and indexes, with their names
 * @param model what it all means, as far as it means anything
 * @param reports what was found to be wrong on the way
 */
public record ResolvedEntity(
        EntityDeclaration declaration, StoredEntity stored, ForeignKeys foreignKeys, List<ResolvedSide> sides,
        List<ImplicitSide> implicit, List<ImplicitSide> clashing, DeclaredConstraints constraints, EntityModel model,
        List<Report> reports) {

    /** Returns whether each of its types is known, and each of its relationships has a way to the other table. */
    boolean isWhole() {
        return declaration.complete() && !foreignKeys.lost() && sides.stream()
                .allMatch(side -> side.route().key() != null || side.association() != null);
    }

    /** The name that messages use. */
    public String name() {
        return declaration.name();
    }
}
