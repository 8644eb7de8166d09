package dev.dovetail.processor.resolve;

import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.AssociationModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One side of a relationship, decided.
 *
 * @param link what the user declared
 * @param target the entity at the other end, with its table
 * @param route how it gets from table to table
 * @param other the other side that the user declared; empty for none
 * @param unlinked a relationship of the target's over the same key that ought to be the other side; empty for none
 * @param isKeyUnique whether no two rows share the key
 * @param association the association table; null unless many-to-many
 * @param reports what is wrong with it
 */
public record Side(
        Link link, StoredEntity target, Route route, Optional<Link> other, Optional<Link> unlinked,
        boolean isKeyUnique, @Nullable AssociationModel association, List<Report> reports) {

    /** Whether the other side, if the user names one, is right. */
    public boolean isAgreed() {
        return other.isPresent() || link.backPopulates().isEmpty();
    }

    /** Whether changes of one side are seen on the other: neither is only read. */
    public boolean isKeptInStep() {
        return other.isPresent() && !link.isViewOnly() && !other.get().isViewOnly();
    }
}
