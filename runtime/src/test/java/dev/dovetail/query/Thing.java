package dev.dovetail.query;

import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.Row;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Stands in for every generated entity: values by index. */
abstract class Thing implements Tracked {
    private final EntityMapping<?> type;
    private final Object[] values = new Object[16];

    Thing(EntityMapping<?> type) {
        this.type = type;
    }

    @Override
    public EntityMapping<?> $type() {
        return type;
    }

    @Override
    public Object $get(int property) {
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
            values[attribute.index()] = row.value(column++, attribute.type());
        }
    }

    @Override
    public Attachment $attachment() {
        return null;
    }

    @Override
    public void $attachment(Attachment attachment) {}

    @Override
    public long $loaded() {
        return -1;
    }

    @Override
    public void $loaded(long mask) {}

    @Override
    public Changes $changes() {
        return null;
    }

    @Override
    public void $changes(Changes changes) {}

    @Override
    public void $read(int property, Row row, int column) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        parameters.value(position, values[property], type.attribute(property).type());
    }

    @Override
    public String toString() {
        return type.name() + Arrays.toString(values);
    }
}
