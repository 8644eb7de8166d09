package dev.dovetail.session;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.generated.Tracked;
import dev.dovetail.track.MergedValues;
import dev.dovetail.track.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** An entity of a merged graph, with the session's entity for the same row. */
final class MergeNode {
    private final Tracked given;
    private final @Nullable Object key;
    private boolean copied;
    private boolean needed;
    private boolean made;
    private @Nullable Tracked own;

    MergeNode(Tracked given, Dialect dialect) {
        this.given = given;
        this.key = MergedValues.key(given, dialect);
    }

    /** Returns the entity that was passed to the merge or reached by it. The merge does not change it. */
    Tracked given() {
        return given;
    }

    /** Returns the identifier of the row, or null if the given entity has none. */
    @Nullable Object key() {
        return key;
    }

    /** Returns whether the given entity was read from a row. */
    boolean hasRow() {
        return UnitOfWork.hasRow(given);
    }

    /** Returns whether values are copied. Returns false for an entity that is only referred to, or was removed. */
    boolean isCopied() {
        return copied;
    }

    /** Returns whether the session must have an entity for it. Returns false for a removed entity. */
    boolean isNeeded() {
        return needed;
    }

    /**
     * Returns whether a changed identifier of the given entity is written, which releases the identifier of its row.
     * Returns false for an entity that is only referred to.
     */
    boolean isKeyWritten() {
        return copied || !needed;
    }

    /** Returns whether this merge created the session's entity, because there is no row. */
    boolean isMade() {
        return made;
    }

    /** Marks the node as one whose values are copied. */
    void copied() {
        copied = true;
        needed = true;
    }

    /** Marks the node as one that needs an entity in the session. */
    void needed() {
        needed = true;
    }

    /** Returns the session's entity, or null if it is not known yet, or was removed and has no row. */
    @Nullable Tracked own() {
        return own;
    }

    /** Sets the session's entity. */
    void own(Tracked object) {
        own = object;
    }

    /** Sets the session's entity, which this merge has created. */
    void made(Tracked object) {
        own = object;
        made = true;
    }
}
