package dev.dovetail.track;

import dev.dovetail.metadata.EntityState;
import dev.dovetail.metadata.Loaded;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.metadata.Tracked;
import org.jspecify.annotations.Nullable;

/**
 * What one to-many relationship of one object contains: a set of rows in an order, with what was added and removed
 * since the last flush. While the rows are not loaded, what the other sides add and remove is kept until they are
 * (SQLAlchemy's pending mutations).
 */
public final class Members {
    private final Tracked owner;
    private final Relationship relationship;
    private final IdentityList items = new IdentityList();
    private final MemberChanges changes = new MemberChanges();
    private boolean partial;
    private boolean unasked;
    private boolean set;

    Members(Tracked owner, Relationship relationship) {
        this.owner = owner;
        this.relationship = relationship;
    }

    /** The members of an object's relationship; makes the collection where there is none yet. */
    public static Members of(Tracked owner, Relationship relationship) {
        Members known = ifPresent(owner, relationship);
        if (known != null) {
            return known;
        }
        Members members = new Members(owner, relationship);
        owner.$set(relationship.index(), switch (relationship.container()) {
            case LIST -> new TrackedList<>(members);
            case SET -> new TrackedSet<>(members);
            case MAP -> new TrackedMap<>(members);
        });
        return members;
    }

    /** The members of an object's relationship; null where nothing has touched the collection yet. */
    public static @Nullable Members ifPresent(Tracked owner, Relationship relationship) {
        Object field = owner.$get(relationship.index());
        return field instanceof TrackedCollection collection ? collection.members() : null;
    }

    /** The object at one end. */
    Tracked owner() {
        return owner;
    }

    /** The relationship. */
    Relationship relationship() {
        return relationship;
    }

    /** The objects, in order. Only of use while {@link #isLoaded()}. */
    public IdentityList items() {
        return items;
    }

    /** What was added since the last flush, on either side. */
    public IdentityList added() {
        return changes.added();
    }

    /** What was removed since the last flush, on either side. */
    public IdentityList removed() {
        return changes.removed();
    }

    /** Whether the user has said what it holds: reading it says nothing, nor does what other sides did. */
    public boolean isSet() {
        return set;
    }

    /** The members with rows that the user has added or removed here. */
    IdentityList changedHere() {
        return changes.here();
    }

    /** Whether the rows are in memory. */
    public boolean isLoaded() {
        return Tracking.isLoaded(owner, relationship.index());
    }

    /** The objects, loaded first where they are not in memory. */
    IdentityList loaded() {
        if (!isLoaded()) {
            Tracking.load(owner, relationship.index());
        }
        if (unasked) {
            unasked = false;
            UnitOfWork.touch(owner);
        }
        return items;
    }

    /** The rows came with those of another object's collection: nobody has asked for these yet. */
    public void cameAlong() {
        unasked = true;
    }

    /** What nobody has asked for is read again, in its order, when somebody does, instead of changed out of it. */
    private void forgetUnasked() {
        if (unasked && !relationship.orderBy().isEmpty()) {
            changes.note(withoutRows());
            forgetRows();
        }
    }

    private void forgetRows() {
        partial = false;
        unasked = false;
        items.clear();
        Loaded.remove(owner, relationship.index());
    }

    /** The user adds a member; false where it is one already. */
    boolean insert(int position, @Nullable Object element) {
        Tracked member = MemberRules.checked(relationship, element);
        set = true;
        if (!isDetached()) {
            whole(); // A row that is not shown must not be added once more.
        }
        IdentityList items = loaded();
        if (!MemberRules.isHeldByNone(relationship, member) && items.contains(member)) {
            Cascades.save(owner, relationship, member);
            return false;
        }
        if (position < 0 || position > items.size()) {
            throw new IndexOutOfBoundsException(
                    relationship + ": index " + position + " of " + items.size() + " members");
        }
        Links.check(owner, relationship, member);
        items.insert(position, member);
        if (!relationship.isViewOnly()) {
            record(member, true, true);
            Links.linked(owner, relationship, member);
            Cascades.save(owner, relationship, member);
        }
        return true;
    }

    /** The user removes a member; false where it is none. */
    boolean remove(@Nullable Object member) {
        set = true;
        return take(member);
    }

    /** Removes a member, whoever wants it; false where it is none. */
    public boolean take(@Nullable Object member) {
        if (!loaded().remove(member) || !(member instanceof Tracked gone)) {
            return false;
        }
        if (!relationship.isViewOnly()) {
            record(gone, false, true);
            Links.unlinked(owner, relationship, gone);
        }
        return true;
    }

    /** Whether only some of the rows have been read. */
    public boolean isPartial() {
        return partial;
    }

    /** Reads all rows where only some have been. */
    public void whole() {
        if (partial) {
            reopen();
            Tracking.load(owner, relationship.index());
        }
    }

    /** Some of the rows have been read. */
    public void fillPartly(IdentityList rows) {
        fill(rows);
        partial = true;
    }

    /** Lets the rows be read once more where only some have been. */
    public void reopen() {
        if (partial) {
            partial = false;
            Loaded.remove(owner, relationship.index());
        }
    }

    /**
     * The user says what the whole content is; of a collection of which only some rows are known, what those become.
     */
    void said() {
        set = true;
    }

    /** Adds what a merge brings, at the end; in a map the one with the same key leaves. */
    public void join(Tracked member) {
        if (!loaded().contains(member)) {
            MemberRules.displace(this, member);
            insert(items.size(), member);
        }
    }

    /** The other side was linked to the owner. */
    void mirrorAdd(Tracked member) {
        forgetUnasked();
        if (!isLoaded() && !hasRow()) {
            Loaded.add(owner, relationship.index());
        }
        if (!isLoaded() || items.add(member)) {
            record(member, true, false);
        }
        MemberRules.displace(this, member);
    }

    /** The other side was unlinked from the owner. */
    void mirrorRemove(Tracked member) {
        forgetUnasked();
        if (!isLoaded() || items.remove(member)) {
            record(member, false, false);
        }
    }

    /** The database says that the member is here, without anybody having changed it. */
    void learn(Tracked member) {
        if (isLoaded()) {
            MemberRules.replaceDetached(this, member);
            items.add(member);
        }
    }

    /** The member is not here after all, without anybody having changed it. */
    public void unlearn(Tracked member) {
        items.remove(member);
        changes.forget(member);
    }

    /**
     * The rows have been read: they, and what the other sides have added and removed meanwhile, are the members.
     *
     * @param rows the rows, which belong to the collection from now on
     */
    public void fill(IdentityList rows) {
        partial = false;
        unasked = false;
        items.clear();
        items.take(rows, Links.learnOwner(owner, relationship, rows, changes.removed()));
        for (Tracked member : changes.added()) {
            if (Links.refersTo(owner, relationship, member)) {
                items.add(member);
            }
        }
        Loaded.add(owner, relationship.index());
    }

    /** The flush has written everything, but for new objects that it was not to save. */
    public void flushed() {
        set = false;
        changes.written(isLoaded());
    }

    /** Forgets the rows: the next access reads them again. What new objects have added stays. */
    void expire() {
        changes.expired(withoutRows());
        forgetRows();
    }

    /** The members that have no row yet. */
    Tracked[] withoutRows() {
        return MemberChanges.withoutRows(isLoaded() ? items : changes.added(), true);
    }

    /** The owner has no row any more: what it holds of objects that have none either is all there is. */
    void withoutRow() {
        items.become(withoutRows());
        partial = false;
        changes.clear();
        Loaded.add(owner, relationship.index());
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
