package dev.dovetail.flush;

import dev.dovetail.metadata.Tracked;
import java.util.List;

/**
 * What a flush has done to the session's objects, so that a rollback can take it back.
 *
 * @param inserted the objects that have a row now
 * @param deleted the objects that have none any more
 * @param rekeyed the objects whose identifier was changed
 */
public record FlushResult(List<Tracked> inserted, List<Written> deleted, List<Written> rekeyed) {
    /**
     * An object and the key under which the session knew it before.
     *
     * @param object the object
     * @param key its key
     */
    public record Written(Tracked object, Object key) {}
}
