package dev.dovetail.generated;

import dev.dovetail.metadata.EntityState;

/**
 * Ties objects to a session. The objects of one result share an attachment, so that a lazy load can serve all of them
 * at once.
 */
public interface Attachment {
    /** The objects' state in the session. */
    EntityState state();
}
