package dev.dovetail.load;

import dev.dovetail.fetch.FetchNode;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Row;
import dev.dovetail.generated.Tracked;
import dev.dovetail.track.CollectionState;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.References;
import dev.dovetail.track.UnitOfWork;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one relationship whose targets are joined in the rows of their owners. */
final class JoinedBranch {
    private final FetchNode node;
    private final RelationshipMapping relationship;
    private final boolean partial;
    private final Assembler targets;
    private final Map<Tracked, IdentityList> collections = new IdentityHashMap<>();
    private @Nullable Tracked lastOwner;
    private @Nullable IdentityList lastCollection;

    JoinedBranch(UnitOfWork work, FetchNode node) {
        this.node = node;
        this.relationship = node.relationship();
        this.partial = node.options().isPartial();
        this.targets = new Assembler(work, relationship.target(), node.column(), node.children());
    }

    /** Reads the target of {@code owner} in {@code row}. */
    void read(Tracked owner, Row row) {
        if (!node.appliesTo(owner)) {
            return;
        }
        Tracked target = targets.read(row);
        if (relationship.kind().isToMany()) {
            IdentityList collection = owner == lastOwner ? lastCollection : collection(owner);
            if (collection != null && target != null) {
                collection.add(target);
            }
        } else if ((target != null || !partial) && !ObjectTracking.isLoaded(owner, relationship.index())) {
            References.read(owner, relationship, target);
        }
    }

    /** Returns the list that collects the members of {@code owner}, or null if its collection was loaded before. */
    private @Nullable IdentityList collection(Tracked owner) {
        IdentityList collection = collections.get(owner);
        if (collection == null) {
            CollectionState.of(owner, relationship).markUnloaded();
        }
        if (collection == null && !ObjectTracking.isLoaded(owner, relationship.index())) {
            collection = new IdentityList();
            collections.put(owner, collection);
        }
        lastOwner = owner;
        lastCollection = collection;
        return collection;
    }

    /** Fills the collections of the owners after the last row. */
    void finish(Loader loader) {
        for (Map.Entry<Tracked, IdentityList> entry : collections.entrySet()) {
            CollectionState members = CollectionState.of(entry.getKey(), relationship);
            if (partial) {
                members.fillPartly(entry.getValue());
            } else {
                members.fill(entry.getValue());
            }
        }
        targets.finish(loader);
    }
}
