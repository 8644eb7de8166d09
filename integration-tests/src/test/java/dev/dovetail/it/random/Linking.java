package dev.dovetail.it.random;

import dev.dovetail.it.random.Link.Trait;
import dev.dovetail.it.random.Reference.Lost;
import dev.dovetail.it.random.rows.Pair;
import dev.dovetail.metadata.EntityState;
import java.util.List;

/** What it does to the reference that a link is made or undone in memory. */
final class Linking {
    private final Reference reference;

    Linking(Reference reference) {
        this.reference = reference;
    }

    /** The owner, first or second of the pair, takes a member. */
    boolean link(Link link, boolean ownerFirst, String owner, String member) {
        if (!fits(link, ownerFirst, owner, member)) {
            return false;
        }
        Pair pair = ownerFirst ? new Pair(owner, member) : new Pair(member, owner);
        if (!reference.memory.pairs(link).contains(pair)) {
            for (Pair other : List.copyOf(reference.memory.pairs(link))) {
                if (link.isSingle(true) && other.first().equals(pair.first())) {
                    reference.memory.pairs(link).remove(other);
                } else if (link.isSingle(false) && other.second().equals(pair.second())) {
                    lose(link, other);
                }
            }
            reference.memory.pairs(link).add(pair);
            reference.lost.remove(new Lost(link, pair.first()));
        }
        // Also where the other side has linked them before: the owner's session is told of the member now.
        if (reference.isInSession(owner) && reference.states.get(member) == EntityState.TRANSIENT) {
            reference.add(member);
        }
        return true;
    }

    private boolean fits(Link link, boolean ownerFirst, String owner, String member) {
        return reference.isUsable(owner) && reference.isUsable(member)
                && reference.types.get(owner) == link.type(ownerFirst)
                && reference.types.get(member) == link.type(!ownerFirst);
    }

    /** The owner lets go of a member; nothing happens where it has not got it. */
    boolean unlink(Link link, boolean ownerFirst, String owner, String member) {
        if (!fits(link, ownerFirst, owner, member)) {
            return false;
        }
        Pair pair = ownerFirst ? new Pair(owner, member) : new Pair(member, owner);
        if (reference.memory.pairs(link).contains(pair)) {
            lose(link, pair);
        }
        return true;
    }

    private void lose(Link link, Pair pair) {
        reference.memory.pairs(link).remove(pair);
        if (!link.is(Trait.ORPHANS)) {
            return;
        }
        EntityState state = reference.states.get(pair.first());
        if (state == EntityState.PERSISTENT) {
            reference.lost.add(new Lost(link, pair.first()));
            return;
        }
        reference.lostAsNew.add(new Lost(link, pair.first()));
        if (state == EntityState.PENDING || reference.isInSession(pair.second())) {
            reference.states.put(pair.first(), EntityState.TRANSIENT);
            reference.newOrphans.add(pair.first());
        }
    }
}
