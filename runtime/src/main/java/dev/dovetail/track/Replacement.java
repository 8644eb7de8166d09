package dev.dovetail.track;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import java.util.List;

/** Replaces the content of a collection: adds new members, removes missing ones, and keeps the others. */
final class Replacement {
    private final CollectionState members;
    private final Tracked owner;
    private final RelationshipMapping relationship;

    Replacement(CollectionState members) {
        this.members = members;
        this.owner = members.owner();
        this.relationship = members.relationship();
    }

    /** Replaces the content by {@code given}. Members of a partial collection that are not loaded stay. */
    void become(List<Tracked> given) {
        members.markSet();
        // A detached collection cannot load the members that it lacks.
        boolean besides = members.isPartial() && !members.isDetached();
        List<Tracked> content = besides ? CollectionRules.besides(members, given) : given;
        IdentityList wanted = new IdentityList();
        for (Tracked member : content) {
            if (wanted.add(member) && !members.loaded().contains(member)) {
                InverseSync.check(owner, relationship, member);
            }
        }
        Tracked[] before = members.loaded().toArray();
        IdentityList known = new IdentityList();
        known.become(before);
        members.items().become(wanted.toArray());
        if (relationship.isViewOnly()) {
            return;
        }
        for (Tracked member : wanted) {
            if (!known.contains(member)) {
                members.record(member, true, true);
                InverseSync.linked(owner, relationship, member);
                Cascades.save(owner, relationship, member);
            }
        }
        for (Tracked member : before) {
            if (!wanted.contains(member)) {
                members.record(member, false, true);
                InverseSync.unlinked(owner, relationship, member);
            }
        }
    }
}
