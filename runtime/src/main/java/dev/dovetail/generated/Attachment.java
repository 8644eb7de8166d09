package dev.dovetail.generated;

import dev.dovetail.metadata.EntityState;

/**
 * Attaches entities to a session. The entities of one result share an attachment, so that a lazy load can load for all
 * of them.
 */
public interface Attachment {
    /** Returns the state of the entities in the session. */
    EntityState state();
}
