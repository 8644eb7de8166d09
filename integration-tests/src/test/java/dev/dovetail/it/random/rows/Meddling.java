package dev.dovetail.it.random.rows;

import dev.dovetail.Dovetail;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.session.FlushCallback;
import dev.dovetail.session.FlushChange;
import dev.dovetail.session.FlushChanges;

/**
 * Reads all that a flush is about to write, with the values before, and sets values to what they are: the flush is
 * prepared several times, and writes what it would have written.
 */
final class Meddling implements FlushCallback {
    private boolean active;

    void active(boolean on) {
        active = on;
    }

    @Override
    public void beforeFlush(FlushChanges changes) {
        if (!active) {
            return;
        }
        changes.added().forEach(Meddling::setAgain);
        for (FlushChange<?> change : changes.changed()) {
            change.attributes().forEach(change::before);
            for (Relationship relationship : change.relationships()) {
                if (relationship.kind().isToMany()) {
                    change.added(relationship);
                    change.removed(relationship);
                } else {
                    change.after(relationship);
                }
            }
            setAgain(change.entity());
        }
        changes.deleted().forEach(Object::hashCode);
    }

    private static void setAgain(Object entity) {
        for (Attribute attribute : Dovetail.typeOf(entity).attributes()) {
            boolean free = !attribute.isId() && !attribute.isForeignKey() && !attribute.isVersion()
                    && !attribute.isDiscriminator() && attribute.writes().updated();
            if (free && Dovetail.isLoaded(entity, attribute)) {
                Object value = Dovetail.get(entity, attribute);
                if (value != null) {
                    Dovetail.set(entity, attribute, value);
                }
            }
        }
    }
}
