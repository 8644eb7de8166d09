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
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one relationship whose targets are joined in the rows of their owners. */
final class JoinedBranch {
    private final FetchNode node;
    private final RelationshipMapping relationship;
    private final boolean partial;
    private final Assembler targets;
    private final List<Tracked> owners = new ArrayList<>();
    private final List<IdentityList> collections = new ArrayList<>();
    /** The collections by owner; null until an owner is searched that its row has not created. */
    private @Nullable Map<Tracked, IdentityList> byOwner;
    private @Nullable Tracked lastOwner;
    private @Nullable IdentityList lastCollection;

    JoinedBranch(UnitOfWork work, FetchNode node) {
        this.node = node;
        this.relationship = node.relationship();
        this.partial = node.options().isPartial();
        this.targets = new Assembler(work, relationship.target(), node.column(), node.children());
    }

    /**
     * Reads the target of {@code owner} in {@code row}.
     *
     * @param created whether the owner was created from this row, so that it has no collection yet
     */
    void read(Tracked owner, boolean created, Row row) {
        if (!node.appliesTo(owner)) {
            return;
        }
        Tracked target = targets.read(row);
        if (relationship.kind().isToMany()) {
            IdentityList collection = owner == lastOwner ? lastCollection : collection(owner, created);
            if (collection != null && target != null) {
                add(collection, target);
            }
        } else if ((target != null || !partial) && !ObjectTracking.isLoaded(owner, relationship.index())) {
            References.read(owner, relationship, target);
        }
    }

    /** Adds {@code target}, which is not searched if its row has created it. */
    private void add(IdentityList collection, Tracked target) {
        if (targets.created()) {
            collection.append(target);
        } else {
            collection.add(target);
        }
    }

    /** Returns the list that collects the members of {@code owner}, or null if its collection was loaded before. */
    private @Nullable IdentityList collection(Tracked owner, boolean created) {
        IdentityList collection = created ? null : find(owner);
        if (collection == null) {
            CollectionState.of(owner, relationship).markUnloaded();
        }
        if (collection == null && !ObjectTracking.isLoaded(owner, relationship.index())) {
            collection = new IdentityList();
            owners.add(owner);
            collections.add(collection);
            if (byOwner != null) {
                byOwner.put(owner, collection);
            }
        }
        lastOwner = owner;
        lastCollection = collection;
        return collection;
    }

    private @Nullable IdentityList find(Tracked owner) {
        Map<Tracked, IdentityList> known = byOwner;
        if (known == null) {
            known = new IdentityHashMap<>(owners.size());
            for (int i = 0; i < owners.size(); i++) {
                known.put(owners.get(i), collections.get(i));
            }
            byOwner = known;
        }
        return known.get(owner);
    }

    /** Fills the collections of the owners after the last row. */
    void finish(Loader loader) {
        for (int i = 0; i < owners.size(); i++) {
            CollectionState members = CollectionState.of(owners.get(i), relationship);
            if (partial) {
                members.fillPartly(collections.get(i));
            } else {
                members.fill(collections.get(i));
            }
        }
        targets.finish(loader);
    }
}
