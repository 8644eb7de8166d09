// Generated from Shipment.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.NullableProperties;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.generated.Row;
import dev.dovetail.generated.SourceComments;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.generated.WithoutGetters;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.KeySource;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Shipment}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties({"lineOrderNumber", "linePosition", "line"})
@SourceComments("A parcel with some of what a line orders.")
final class Shipment_Impl extends Shipment implements Tracked, WithoutGetters {
    static final int LINE = 0;
    static final int ID = 1;
    static final int LINE_ORDER_NUMBER = 2;
    static final int LINE_POSITION = 3;

    private @Nullable UUID id;
    private @Nullable Long lineOrderNumber;
    private @Nullable Integer linePosition;
    private @Nullable OrderLine line;

    private @Nullable Attachment $attachment;
    private @Nullable Changes $changes;
    private long $loaded;

    @Override
    public UUID id() {
        if (($loaded & (1L << ID)) == 0) {
            Tracking.load(this, ID);
        }
        return id;
    }

    @Override
    public @Nullable Long lineOrderNumber() {
        if (($loaded & (1L << LINE_ORDER_NUMBER)) == 0) {
            Tracking.load(this, LINE_ORDER_NUMBER);
        }
        return lineOrderNumber;
    }

    @Override
    public @Nullable Integer linePosition() {
        if (($loaded & (1L << LINE_POSITION)) == 0) {
            Tracking.load(this, LINE_POSITION);
        }
        return linePosition;
    }

    @Override
    public @Nullable OrderLine line() {
        if (($loaded & (1L << LINE)) == 0) {
            Tracking.load(this, LINE);
        }
        return line;
    }

    /** Sets {@link Shipment#line()} and updates {@link OrderLine#shipments()}. */
    @Override
    public Shipment line(@Nullable OrderLine line) {
        Tracking.refer(this, LINE, line);
        return this;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Shipment_.TYPE;
    }

    @Override
    public @Nullable Attachment $attachment() {
        return $attachment;
    }

    @Override
    public void $attachment(@Nullable Attachment attachment) {
        $attachment = attachment;
    }

    @Override
    public long $loaded() {
        return $loaded;
    }

    @Override
    public void $loaded(long mask) {
        $loaded = mask;
    }

    @Override
    public @Nullable Changes $changes() {
        return $changes;
    }

    @Override
    public void $changes(@Nullable Changes changes) {
        $changes = changes;
    }

    @Override
    public @Nullable Object $get(int property) {
        return switch (property) {
            case LINE -> line;
            case ID -> id;
            case LINE_ORDER_NUMBER -> lineOrderNumber;
            case LINE_POSITION -> linePosition;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case LINE -> line = (OrderLine) value;
            case ID -> id = (UUID) value;
            case LINE_ORDER_NUMBER -> lineOrderNumber = (Long) value;
            case LINE_POSITION -> linePosition = (Integer) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.uuid(first);
        lineOrderNumber = row.longOrNull(first + 1);
        linePosition = row.intOrNull(first + 2);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.uuid(column);
            case LINE_ORDER_NUMBER -> lineOrderNumber = row.longOrNull(column);
            case LINE_POSITION -> linePosition = row.intOrNull(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.uuid(position, id);
            case LINE_ORDER_NUMBER -> parameters.longOrNull(position, lineOrderNumber);
            case LINE_POSITION -> parameters.intOrNull(position, linePosition);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Shipment}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Shipment> {
        Type() {
            super(Shipment.class, "Shipment", TableName.of("shipments"),
                    Attribute.of(ID, "id", "id", ColumnType.UUID).id(KeySource.UUID),
                    Attribute.of(LINE_ORDER_NUMBER, "lineOrderNumber", "line_order_number", ColumnType.LONG)
                            .foreignKey()
                            .nullable(),
                    Attribute.of(LINE_POSITION, "linePosition", "line_position", ColumnType.INT)
                            .foreignKey()
                            .nullable());
            constraint("fk_shipments_line", "lineOrderNumber", "linePosition");
        }

        @Override
        protected Shipment create() {
            return new Shipment_Impl();
        }

        @Override
        protected Shipment read(Row row, int first, long loaded, Attachment attachment) {
            Shipment_Impl object = new Shipment_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(LINE, "line", OrderLine_.TYPE)
                        .key("lineOrderNumber", "linePosition")
                        .inverse("shipments")
            };
        }
    }
}
