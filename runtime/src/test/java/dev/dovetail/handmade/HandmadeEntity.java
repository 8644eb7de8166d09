package dev.dovetail.handmade;

import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.Row;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.metadata.Attribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entity without generated code: its properties by name. */
public final class HandmadeEntity implements Tracked {
    private final HandmadeType type;
    private final @Nullable Object[] values;
    private @Nullable Attachment attachment;
    private @Nullable Changes changes;
    private long loaded;

    HandmadeEntity(HandmadeType type, int properties) {
        this.type = type;
        this.values = new Object[properties];
    }

    /** Returns the value of a property, as a generated getter does. */
    public @Nullable Object get(String property) {
        int index = type.property(property);
        if ((loaded & (1L << index)) == 0) {
            Tracking.load(this, index);
        }
        return values[index];
    }

    /** Returns the members of a collection. */
    @SuppressWarnings("unchecked")
    public List<HandmadeEntity> list(String property) {
        return (List<HandmadeEntity>) get(property);
    }

    /** Sets an attribute or a reference, as a generated setter does. Returns this entity. */
    public HandmadeEntity set(String property, @Nullable Object value) {
        int index = type.property(property);
        if (type.isReference(index)) {
            Tracking.refer(this, index, value);
        } else {
            Tracking.changing(this, index);
            values[index] = value;
        }
        return this;
    }

    @Override
    public HandmadeType $type() {
        return type;
    }

    @Override
    public @Nullable Attachment $attachment() {
        return attachment;
    }

    @Override
    public void $attachment(@Nullable Attachment attachment) {
        this.attachment = attachment;
    }

    @Override
    public long $loaded() {
        return loaded;
    }

    @Override
    public void $loaded(long mask) {
        loaded = mask;
    }

    @Override
    public @Nullable Changes $changes() {
        return changes;
    }

    @Override
    public void $changes(@Nullable Changes changes) {
        this.changes = changes;
    }

    @Override
    public @Nullable Object $get(int property) {
        return values[property];
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        values[property] = value;
    }

    @Override
    public void $read(Row row, int first) {
        int column = first;
        for (Attribute attribute : type.attributes()) {
            $read(attribute.index(), row, column++);
        }
    }

    @Override
    public void $read(int property, Row row, int column) {
        values[property] = row.value(column, type.attribute(property).type());
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        parameters.value(position, values[property], type.attribute(property).type());
    }

    /** Returns the name, which each type of {@link HandmadeBlog} has. */
    @Override
    public String toString() {
        return String.valueOf(values[type.property("name")]);
    }
}
