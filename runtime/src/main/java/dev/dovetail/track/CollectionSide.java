package dev.dovetail.track;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import org.jspecify.annotations.Nullable;

/** The to-many side of a relationship. */
final class CollectionSide implements Side {
    static final Side INSTANCE = new CollectionSide();

    private CollectionSide() {}

    @Override
    public void link(Tracked holder, RelationshipMapping side, Tracked other, RelationshipMapping otherSide) {
        CollectionState.of(holder, side).mirrorAdd(other);
    }

    @Override
    public boolean unlink(Tracked holder, RelationshipMapping side, Tracked other) {
        CollectionState.of(holder, side).mirrorRemove(other);
        return true;
    }

    @Override
    public void release(Tracked holder, RelationshipMapping side, Tracked other) {
        CollectionState members = CollectionState.ifPresent(holder, side);
        if (members != null) {
            members.mirrorRemove(other);
        }
    }

    @Override
    public boolean load(Tracked holder, RelationshipMapping side, Tracked other, RelationshipMapping otherSide) {
        return true;
    }

    @Override
    public void forget(Tracked holder, RelationshipMapping side, Tracked other) {
        CollectionState members = CollectionState.ifPresent(holder, side);
        if (members != null) {
            members.removeLoaded(other);
        }
    }

    @Override
    public void cut(Tracked holder, RelationshipMapping side, Tracked other) {
        forget(holder, side, other);
    }

    @Override
    public void restore(Tracked holder, RelationshipMapping side, Tracked other) {
        CollectionState members = CollectionState.ifPresent(holder, side);
        if (members != null) {
            members.removeLoaded(other);
            members.addLoaded(other);
        }
    }

    @Override
    public boolean isLinked(Tracked holder, RelationshipMapping side, Tracked other) {
        CollectionState members = CollectionState.ifPresent(holder, side);
        return members != null && members.isLoaded() && members.items().contains(other);
    }

    @Override
    public boolean isVacant(Tracked holder, RelationshipMapping side) {
        CollectionState members = CollectionState.ifPresent(holder, side);
        if (members == null) {
            return true;
        }
        // If the collection is not loaded, the last known entity was removed, so another must have been added.
        return members.isLoaded() ? members.items().isEmpty() : members.added().isEmpty();
    }

    @Override
    public @Nullable Tracked anyOther(Tracked holder, RelationshipMapping side) {
        CollectionState members = CollectionState.ifPresent(holder, side);
        return members == null || members.items().isEmpty() ? null : members.items().get(0);
    }
}
