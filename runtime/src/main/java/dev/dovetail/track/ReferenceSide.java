package dev.dovetail.track;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import org.jspecify.annotations.Nullable;

/** The to-one side of a relationship. */
final class ReferenceSide implements Side {
    static final Side INSTANCE = new ReferenceSide();

    private ReferenceSide() {}

    @Override
    public void link(Tracked holder, RelationshipMapping side, Tracked other, RelationshipMapping otherSide) {
        Tracked before = References.known(holder, side);
        if (before == other && ObjectTracking.isLoaded(holder, side.index())) {
            return;
        }
        References.write(holder, side, other);
        if (before != null && before != other) {
            Side.of(otherSide).release(before, otherSide, holder);
        }
    }

    @Override
    public boolean unlink(Tracked holder, RelationshipMapping side, Tracked other) {
        if (ObjectTracking.isLoaded(holder, side.index()) && holder.$get(side.index()) != other) {
            return true;
        }
        if (KeysByValue.namesAnother(holder, side, other)) {
            holder.$set(side.index(), null);
            return false;
        }
        References.write(holder, side, null);
        return true;
    }

    @Override
    public void release(Tracked holder, RelationshipMapping side, Tracked other) {
        if (holder.$get(side.index()) != other) {
            return;
        }
        References.write(holder, side, null);
        RelationshipMapping inverse = side.inverse();
        if (inverse != null && side.kind().holdsKey()) {
            Cascades.orphaned(other, inverse, holder);
        }
    }

    @Override
    public boolean load(Tracked holder, RelationshipMapping side, Tracked other, RelationshipMapping otherSide) {
        if (ObjectTracking.isLoaded(holder, side.index())) {
            return holder.$get(side.index()) == other;
        }
        Tracked stale = (Tracked) holder.$get(side.index());
        if (stale != null && stale != other) {
            Side.of(otherSide).forget(stale, otherSide, holder);
        }
        holder.$set(side.index(), other);
        LoadedProperties.add(holder, side.index());
        return true;
    }

    @Override
    public void forget(Tracked holder, RelationshipMapping side, Tracked other) {
        if (holder.$get(side.index()) == other) {
            holder.$set(side.index(), null);
        }
    }

    @Override
    public void cut(Tracked holder, RelationshipMapping side, Tracked other) {
        if (holder.$get(side.index()) == other) {
            References.cut(holder, side);
        }
    }

    @Override
    public void restore(Tracked holder, RelationshipMapping side, Tracked other) {
        if (ObjectTracking.isLoaded(holder, side.index()) && holder.$get(side.index()) == null) {
            holder.$set(side.index(), other);
        }
    }

    @Override
    public boolean isLinked(Tracked holder, RelationshipMapping side, Tracked other) {
        return ObjectTracking.isLoaded(holder, side.index()) && holder.$get(side.index()) == other;
    }

    @Override
    public boolean isVacant(Tracked holder, RelationshipMapping side) {
        return ObjectTracking.isLoaded(holder, side.index()) && holder.$get(side.index()) == null;
    }

    @Override
    public @Nullable Tracked anyOther(Tracked holder, RelationshipMapping side) {
        return References.known(holder, side);
    }
}
