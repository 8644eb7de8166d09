package dev.dovetail.track;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.EntityState;
import org.jspecify.annotations.Nullable;

/**
 * The state of one collection: its members in order, and the changes since the last flush. While it is not loaded, it
 * keeps the additions and removals made on the other side. Corresponds to SQLAlchemy's pending mutations.
 */
public final class CollectionState {
    private final Tracked owner;
    private final RelationshipMapping relationship;
    private final IdentityList items = new IdentityList();
    private final CollectionChanges changes = new CollectionChanges();
    private boolean partial;
    private boolean prefetched;
    private boolean set;

    CollectionState(Tracked owner, RelationshipMapping relationship) {
        this.owner = owner;
        this.relationship = relationship;
    }

    /** Returns the state of a collection. Creates the collection if there is none. */
    public static CollectionState of(Tracked owner, RelationshipMapping relationship) {
        CollectionState known = ifPresent(owner, relationship);
        if (known != null) {
            return known;
        }
        CollectionState members = new CollectionState(owner, relationship);
        owner.$set(relationship.index(), switch (relationship.collectionType()) {
            case LIST -> new TrackedList<>(members);
            case SET -> new TrackedSet<>(members);
            case MAP -> new TrackedMap<>(members);
        });
        return members;
    }

    /** Returns the state of a collection, or null if it was never used. */
    public static @Nullable CollectionState ifPresent(Tracked owner, RelationshipMapping relationship) {
        Object field = owner.$get(relationship.index());
        return field instanceof TrackedCollection collection ? collection.members() : null;
    }

    /** Returns the owner. */
    Tracked owner() {
        return owner;
    }

    /** Returns the relationship. */
    RelationshipMapping relationship() {
        return relationship;
    }

    /** Returns the members, in order. They are complete only if {@link #isLoaded()}. */
    public IdentityList items() {
        return items;
    }

    /** Returns the members that were added since the last flush, on either side. */
    public IdentityList added() {
        return changes.added();
    }

    /** Returns the members that were removed since the last flush, on either side. */
    public IdentityList removed() {
        return changes.removed();
    }

    /** Returns whether the application has changed or set the collection on this side since the last flush. */
    public boolean isSet() {
        return set;
    }

    /** Returns the persistent members that the application added or removed on this side. */
    IdentityList changedHere() {
        return changes.here();
    }

    /** Returns whether the collection is loaded. */
    public boolean isLoaded() {
        return ObjectTracking.isLoaded(owner, relationship.index());
    }

    /** Loads the collection if needed, and returns its members. */
    IdentityList loaded() {
        if (!isLoaded()) {
            ObjectTracking.load(owner, relationship.index());
        }
        if (prefetched) {
            prefetched = false;
            UnitOfWork.touch(owner);
        }
        return items;
    }

    /** Marks the collection as loaded by the lazy load of a sibling and not yet read. */
    public void markPrefetched() {
        prefetched = true;
    }

    /**
     * Discards members that were prefetched and never read, before a change, so that the next read loads them in order.
     */
    private void discardPrefetched() {
        if (prefetched && !relationship.orderBy().isEmpty()) {
            changes.note(withoutRows());
            forgetRows();
        }
    }

    private void forgetRows() {
        partial = false;
        prefetched = false;
        items.clear();
        LoadedProperties.remove(owner, relationship.index());
    }

    /** Adds a member for the application. Returns false if it is a member already. */
    boolean insert(int position, @Nullable Object element) {
        Tracked member = CollectionRules.checked(relationship, element);
        set = true;
        if (!isDetached()) {
            loadAll(); // A member that is not loaded must not be added again.
        }
        IdentityList items = loaded();
        if (!CollectionRules.isHeldByNone(relationship, member) && items.contains(member)) {
            Cascades.save(owner, relationship, member);
            return false;
        }
        if (position < 0 || position > items.size()) {
            throw new IndexOutOfBoundsException(
                    relationship + ": index " + position + " of " + items.size() + " members");
        }
        InverseSync.check(owner, relationship, member);
        items.insert(position, member);
        if (!relationship.isViewOnly()) {
            record(member, true, true);
            InverseSync.linked(owner, relationship, member);
            Cascades.save(owner, relationship, member);
        }
        return true;
    }

    /** Removes a member for the application. Returns false if it is not a member. */
    boolean remove(@Nullable Object member) {
        set = true;
        return take(member);
    }

    /** Removes a member. Returns false if it is not a member. */
    public boolean take(@Nullable Object member) {
        if (!loaded().remove(member) || !(member instanceof Tracked gone)) {
            return false;
        }
        if (!relationship.isViewOnly()) {
            record(gone, false, true);
            InverseSync.unlinked(owner, relationship, gone);
        }
        return true;
    }

    /** Returns whether the collection was loaded with a filter or limit. */
    public boolean isPartial() {
        return partial;
    }

    /** Loads all members of a partial collection. */
    public void loadAll() {
        if (partial) {
            markUnloaded();
            ObjectTracking.load(owner, relationship.index());
        }
    }

    /** Fills the collection with rows that were loaded with a filter or limit. */
    public void fillPartly(IdentityList rows) {
        fill(rows);
        partial = true;
    }

    /** Marks a partial collection as not loaded. */
    public void markUnloaded() {
        if (partial) {
            partial = false;
            LoadedProperties.remove(owner, relationship.index());
        }
    }

    /** Records that the application has set the content. */
    void markSet() {
        set = true;
    }

    /** Appends a member for a merge. In a map it replaces the member with its key. */
    public void join(Tracked member) {
        if (!loaded().contains(member)) {
            CollectionRules.displace(this, member);
            insert(items.size(), member);
        }
    }

    /** Adds a member after a change of the other side. */
    void mirrorAdd(Tracked member) {
        discardPrefetched();
        if (!isLoaded() && !hasRow()) {
            LoadedProperties.add(owner, relationship.index());
        }
        if (!isLoaded() || items.add(member)) {
            record(member, true, false);
        }
        CollectionRules.displace(this, member);
    }

    /** Removes a member after a change of the other side. */
    void mirrorRemove(Tracked member) {
        discardPrefetched();
        if (!isLoaded() || items.remove(member)) {
            record(member, false, false);
        }
    }

    /** Adds a member whose row belongs to the owner, without recording a change. */
    void addLoaded(Tracked member) {
        if (isLoaded()) {
            CollectionRules.replaceDetached(this, member);
            items.add(member);
        }
    }

    /** Removes a member whose row does not belong to the owner, and discards its recorded change. */
    public void removeLoaded(Tracked member) {
        items.remove(member);
        changes.forget(member);
    }

    /**
     * Loads the collection from {@code rows}, and applies the additions and removals that the other side has made
     * meanwhile.
     *
     * @param rows the rows, in order; the collection keeps this list
     */
    public void fill(IdentityList rows) {
        partial = false;
        prefetched = false;
        items.clear();
        items.take(rows, InverseSync.learnOwner(owner, relationship, rows, changes.removed()));
        for (Tracked member : changes.added()) {
            if (InverseSync.refersTo(owner, relationship, member)) {
                items.add(member);
            }
        }
        LoadedProperties.add(owner, relationship.index());
    }

    /** Clears the changes after a flush, except new entities that the flush did not save. */
    public void flushed() {
        set = false;
        changes.written(isLoaded());
    }

    /** Expires the collection, so that the next access loads it. Keeps additions of new entities. */
    void expire() {
        changes.expired(withoutRows());
        forgetRows();
    }

    /** Returns the members without a row. */
    Tracked[] withoutRows() {
        return CollectionChanges.withoutRows(isLoaded() ? items : changes.added(), true);
    }

    /** Removes all members with a row, because the row of the owner no longer exists. */
    void withoutRow() {
        items.become(withoutRows());
        partial = false;
        changes.clear();
        LoadedProperties.add(owner, relationship.index());
    }

    void record(Tracked member, boolean added, boolean here) {
        if (hasRow()) {
            UnitOfWork.changed(owner);
            changes.record(member, added, here);
        }
    }

    boolean isDetached() {
        return UnitOfWork.stateOf(owner) == EntityState.DETACHED;
    }

    private boolean hasRow() {
        return isDetached() || UnitOfWork.stateOf(owner) == EntityState.PERSISTENT;
    }
}
