package dev.dovetail.flush;

import dev.dovetail.generated.Tracked;
import java.util.List;

/**
 * Records which entities a flush inserted, deleted or gave another identifier, so that a rollback can undo it.
 *
 * @param inserted the entities whose rows were inserted
 * @param deleted the entities whose rows were deleted
 * @param rekeyed the entities whose identifier was changed
 */
public record FlushResult(List<Tracked> inserted, List<KeyedEntity> deleted, List<KeyedEntity> rekeyed) {
    /**
     * An entity and its former identifier.
     *
     * @param object the entity
     * @param key the identifier by which the session knew it before
     */
    public record KeyedEntity(Tracked object, Object key) {}
}
