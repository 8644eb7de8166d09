package dev.dovetail.session;

import dev.dovetail.metadata.Tracked;
import dev.dovetail.sql.Dialect;
import dev.dovetail.track.Given;
import dev.dovetail.track.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** One object of a graph that is merged, and the session's own object for the same row. */
final class MergeNode {
    private final Tracked given;
    private final @Nullable Object key;
    private boolean copied;
    private boolean needed;
    private boolean made;
    private @Nullable Tracked own;

    MergeNode(Tracked given, Dialect dialect) {
        this.given = given;
        this.key = Given.key(given, dialect);
    }

    /** The object as it was handed over, or reached; it stays as it is. */
    Tracked given() {
        return given;
    }

    /** The key of the row; null where the given object says none. */
    @Nullable Object key() {
        return key;
    }

    /** Whether the given object came from a row. */
    boolean hasRow() {
        return UnitOfWork.hasRow(given);
    }

    /** Whether values are copied: false for what is only referred to, or was removed. */
    boolean isCopied() {
        return copied;
    }

    /** Whether there has to be an own object: false for what was removed. */
    boolean isNeeded() {
        return needed;
    }

    /** Whether a changed key of the given object frees that of its row: not where it is only referred to. */
    boolean isKeyWritten() {
        return copied || !needed;
    }

    /** Whether the own object was made by this merge, since there is no row. */
    boolean isMade() {
        return made;
    }

    void copied() {
        copied = true;
        needed = true;
    }

    void needed() {
        needed = true;
    }

    /** The session's own object; null while it is not known, and where something removed has no row any more. */
    @Nullable Tracked own() {
        return own;
    }

    void own(Tracked object) {
        own = object;
    }

    void made(Tracked object) {
        own = object;
        made = true;
    }
}
