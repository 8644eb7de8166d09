// Generated from Payment.java. Edit that file, not this one.
package com.acme.rental;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.Row;
import dev.dovetail.generated.SourceComments;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.generated.WithoutGetters;
import dev.dovetail.metadata.Attribute;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Payment}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@SourceComments("Lies in partitions.")
final class Payment_Impl implements Payment, Tracked, WithoutGetters {
    static final int NUMBER = 0;

    private String number;

    private @Nullable Attachment $attachment;
    private @Nullable Changes $changes;
    private long $loaded;

    @Override
    public String number() {
        if (($loaded & (1L << NUMBER)) == 0) {
            Tracking.load(this, NUMBER);
        }
        return number;
    }

    @Override
    public Payment number(String number) {
        Tracking.changing(this, NUMBER);
        this.number = number;
        return this;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Payment_.TYPE;
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
            case NUMBER -> number;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case NUMBER -> number = (String) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        number = row.string(first);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case NUMBER -> number = row.string(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case NUMBER -> parameters.string(position, number);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Payment}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Payment> {
        Type() {
            super(Payment.class, "Payment", TableName.of("payments"),
                    Attribute.of(NUMBER, "number", "number", ColumnType.STRING).id().placeholders(255));
            unreturned();
        }

        @Override
        protected Payment create() {
            return new Payment_Impl();
        }

        @Override
        protected Payment read(Row row, int first, long loaded, Attachment attachment) {
            Payment_Impl object = new Payment_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }
    }
}
