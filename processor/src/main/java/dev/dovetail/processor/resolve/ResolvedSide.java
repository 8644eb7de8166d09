package dev.dovetail.processor.resolve;

import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.AssociationModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One side of a relationship, as resolved.
 *
 * @param link the relationship as declared
 * @param target the target, with its table
 * @param keyResolution the foreign key found for it, or why there is none
 * @param other the other side that the source declares; empty if there is none
 * @param unlinked a relationship of the target that uses the same foreign key, although neither side names the other;
 *     empty if there is none
 * @param isKeyUnique whether the foreign key is unique
 * @param association the association table; null unless many-to-many
 * @param reports the problems found
 */
public record ResolvedSide(
        DeclaredRelationship link, StoredEntity target, KeyResolution keyResolution,
        Optional<DeclaredRelationship> other, Optional<DeclaredRelationship> unlinked,
        boolean isKeyUnique, @Nullable AssociationModel association, List<Report> reports) {

    /** Returns whether the other side is right, if the declaration names one. */
    public boolean isAgreed() {
        return other.isPresent() || link.backPopulates().isEmpty();
    }

    /** Returns whether both sides are kept in sync: neither is view-only. */
    public boolean isKeptInSync() {
        return other.isPresent() && !link.isViewOnly() && !other.get().isViewOnly();
    }
}
