package dev.dovetail.flush;

import dev.dovetail.error.FlushException;
import dev.dovetail.generated.AssociationKeys;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.KeyValue;
import dev.dovetail.track.SharedColumnTexts;
import dev.dovetail.track.SharedColumns;
import dev.dovetail.track.SharedColumns.Claim;
import java.util.List;

/**
 * Checks, before anything is written, that the references of each row agree on the columns that several of its foreign
 * keys contain. Most disagreements are found when a reference is set; here, those of values that were not known then.
 */
final class SharedColumnCheck {
    private SharedColumnCheck() {}

    /**
     * Checks a new or changed row.
     *
     * @throws FlushException if two references do not agree
     */
    static void check(Tracked row) {
        if (!row.$type().sharesKeys()) {
            return;
        }
        for (Attribute attribute : row.$type().attributes()) {
            if (attribute.isForeignKey() && row.$type().isShared(attribute.index())) {
                check(row, attribute);
            }
        }
    }

    private static void check(Tracked row, Attribute attribute) {
        List<Claim> claims = SharedColumns.claims(row, attribute.index(), null);
        for (int i = 1; i < claims.size(); i++) {
            if (!claims.get(i).value().agrees(claims.get(0).value(), attribute)) {
                throw new FlushException(SharedColumnTexts.refusal(row, attribute, claims.get(i), claims.get(0))
                        + " Nothing was written.");
            }
        }
        if (claims.isEmpty() || claims.get(0).isNull()) {
            return;
        }
        Changes changes = row.$changes();
        for (RelationshipMapping reference : row.$type().references()) {
            if (changes != null && changes.contains(reference.index())
                    && row.$get(reference.index()) == null && ForeignKeys.follows(row, reference)
                    && row.$type().isReleased(reference, attribute.index())
                    && ForeignKeys.position(reference, attribute) >= 0) {
                throw new FlushException(SharedColumnTexts.emptied(row, attribute, reference, claims.get(0))
                        + " Nothing was written.");
            }
        }
    }

    /**
     * Checks two entities of which an association row is inserted.
     *
     * @throws FlushException if they do not agree on a column of both foreign keys
     */
    static void check(Tracked owner, RelationshipMapping relationship, Tracked member) {
        AssociationKeys keys = AssociationRowBinding.association(relationship);
        for (int i = 0; i < keys.columns().size(); i++) {
            int other = keys.shared(i);
            if (other >= 0) {
                Attribute own = relationship.owner().ids().get(i);
                KeyValue one = KeyValue.of(owner, own.index());
                KeyValue two = KeyValue.of(member, relationship.target().ids().get(other).index());
                if (!one.agrees(two, own)) {
                    throw new FlushException(SharedColumnTexts.refusedPair(
                            owner, relationship, member, keys.columns().get(i), one, two) + " Nothing was written.");
                }
            }
        }
    }
}
