// Generated from Tag.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.generated.Row;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.generated.WithoutGetters;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.KeySource;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Tag}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
final class Tag_Impl implements Tag, Tracked, WithoutGetters {
    static final int TENANT = 0;
    static final int TENANT_ID = 1;
    static final int ID = 2;
    static final int NAME = 3;

    private Long tenantId;
    private @Nullable Long id;
    private String name;
    private @Nullable Tenant tenant;

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
    public String name() {
        if (($loaded & (1L << NAME)) == 0) {
            Tracking.load(this, NAME);
        }
        return name;
    }

    @Override
    public Tag name(String name) {
        Tracking.changing(this, NAME);
        this.name = name;
        return this;
    }

    @Override
    public Tenant tenant() {
        if (($loaded & (1L << TENANT)) == 0) {
            Tracking.load(this, TENANT);
        }
        return tenant;
    }

    /** Sets {@link Tag#tenant()}. */
    @Override
    public Tag tenant(Tenant tenant) {
        Tracking.refer(this, TENANT, tenant);
        return this;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Tag_.TYPE;
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
            case NAME -> name;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case TENANT -> tenant = (Tenant) value;
            case TENANT_ID -> tenantId = (Long) value;
            case ID -> id = (Long) value;
            case NAME -> name = (String) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        tenantId = row.longOrNull(first);
        id = row.longOrNull(first + 1);
        name = row.string(first + 2);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case TENANT_ID -> tenantId = row.longOrNull(column);
            case ID -> id = row.longOrNull(column);
            case NAME -> name = row.string(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case TENANT_ID -> parameters.longOrNull(position, tenantId);
            case ID -> parameters.longOrNull(position, id);
            case NAME -> parameters.string(position, name);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Tag}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Tag> {
        Type() {
            super(Tag.class, "Tag", TableName.of("tags"),
                    Attribute.of(TENANT_ID, "tenantId", "tenant_id", ColumnType.LONG).id().foreignKey(),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.sequence("tags_seq", 50)),
                    Attribute.of(NAME, "name", "name", ColumnType.STRING));
        }

        @Override
        protected Tag create() {
            return new Tag_Impl();
        }

        @Override
        protected Tag read(Row row, int first, long loaded, Attachment attachment) {
            Tag_Impl object = new Tag_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(TENANT, "tenant", Tenant_.TYPE).key("tenantId")
            };
        }
    }
}
