// Generated from Letter.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.Row;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.generated.WithoutGetters;
import dev.dovetail.metadata.Attribute;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Letter}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
final class Letter_Impl implements Letter, Tracked, WithoutGetters {
    static final int TENANT = 0;
    static final int TENANT_ID = 1;
    static final int ID = 2;
    static final int TYPE = 3;
    static final int TEXT = 4;

    private Long tenantId;
    private @Nullable Long id;
    private @Nullable Tenant tenant;
    private String text;

    private @Nullable Attachment $attachment;
    private @Nullable Changes $changes;
    private long $loaded;

    @Override
    public Long tenantId() {
        if (($loaded & (1L << TENANT_ID)) == 0) {
            Tracking.load(this, TENANT_ID);
        }
        return tenantId;
    }

    @Override
    public Long id() {
        if (($loaded & (1L << ID)) == 0) {
            Tracking.load(this, ID);
        }
        return id;
    }

    @Override
    public Tenant tenant() {
        if (($loaded & (1L << TENANT)) == 0) {
            Tracking.load(this, TENANT);
        }
        return tenant;
    }

    /** Sets {@link Letter#tenant()}. */
    @Override
    public Document tenant(Tenant tenant) {
        Tracking.refer(this, TENANT, tenant);
        return this;
    }

    @Override
    public String text() {
        if (($loaded & (1L << TEXT)) == 0) {
            Tracking.load(this, TEXT);
        }
        return text;
    }

    @Override
    public Letter text(String text) {
        Tracking.changing(this, TEXT);
        this.text = text;
        return this;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Letter_.TYPE;
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
            case TENANT -> tenant;
            case TENANT_ID -> tenantId;
            case ID -> id;
            case TYPE -> "letter";
            case TEXT -> text;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case TENANT -> tenant = (Tenant) value;
            case TENANT_ID -> tenantId = (Long) value;
            case ID -> id = (Long) value;
            case TYPE -> { }
            case TEXT -> text = (String) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        tenantId = row.longOrNull(first);
        id = row.longOrNull(first + 1);
        text = row.string(first + 3);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case TENANT_ID -> tenantId = row.longOrNull(column);
            case ID -> id = row.longOrNull(column);
            case TYPE -> { }
            case TEXT -> text = row.string(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case TENANT_ID -> parameters.longOrNull(position, tenantId);
            case ID -> parameters.longOrNull(position, id);
            case TYPE -> parameters.string(position, "letter");
            case TEXT -> parameters.string(position, text);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Letter}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Letter> {
        Type() {
            super(Letter.class, "Letter", TableName.of("letters"), Document_.TYPE, "letter",
                    Attribute.of(TEXT, "text", "text", ColumnType.STRING));
        }

        @Override
        protected Letter create() {
            return new Letter_Impl();
        }

        @Override
        protected Letter read(Row row, int first, long loaded, Attachment attachment) {
            Letter_Impl object = new Letter_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }
    }
}
