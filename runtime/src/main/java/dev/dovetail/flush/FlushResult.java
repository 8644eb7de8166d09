package dev.dovetail.flush;

import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import java.util.List;

/**
 * Records which entities a flush inserted, deleted or gave another identifier, so that a rollback can undo it.
 *
 * @param inserted the entities whose rows were inserted
 * @param deleted the entities whose rows were deleted
 * @param rekeyed the entities whose identifier was changed
 * @param made the values of inserted rows that the database has made
 */
public record FlushResult(List<Tracked> inserted, List<KeyedEntity> deleted, List<KeyedEntity> rekeyed,
        List<MadeValues> made) {
    /** Creates a result without values that the database has made. */
    public FlushResult(List<Tracked> inserted, List<KeyedEntity> deleted, List<KeyedEntity> rekeyed) {
        this(inserted, deleted, rekeyed, List.of());
    }

    /**
     * Attributes whose values the database has made, so that they are not those of the application.
     *
     * @param rows the inserted entities
     * @param attributes the attributes
     */
    public record MadeValues(List<Tracked> rows, List<Attribute> attributes) {}

    /**
     * An entity and its former identifier.
     *
     * @param object the entity
     * @param key the identifier by which the session knew it before
     */
    public record KeyedEntity(Tracked object, Object key) {}
}
