// Generated from Setting.java. Edit that file, not this one.
package com.acme.config;

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

/** Implements {@link Setting}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
final class Setting_Impl extends Setting implements Tracked, WithoutGetters {
    static final int APPLICATION = 0;
    static final int ID = 1;
    static final int NAME = 2;
    static final int APPLICATION_ID = 3;

    private @Nullable Long id;
    private String name;
    private Long applicationId;
    private @Nullable Application application;

    private @Nullable Attachment $attachment;
    private @Nullable Changes $changes;
    private long $loaded;

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
    public Setting name(String name) {
        Tracking.changing(this, NAME);
        this.name = name;
        return this;
    }

    @Override
    public Long applicationId() {
        if (($loaded & (1L << APPLICATION_ID)) == 0) {
            Tracking.load(this, APPLICATION_ID);
        }
        return applicationId;
    }

    @Override
    public Application application() {
        if (($loaded & (1L << APPLICATION)) == 0) {
            Tracking.load(this, APPLICATION);
        }
        return application;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Setting_.TYPE;
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
            case APPLICATION -> application;
            case ID -> id;
            case NAME -> name;
            case APPLICATION_ID -> applicationId;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case APPLICATION -> application = (Application) value;
            case ID -> id = (Long) value;
            case NAME -> name = (String) value;
            case APPLICATION_ID -> applicationId = (Long) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        name = row.string(first + 1);
        applicationId = row.longOrNull(first + 2);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case NAME -> name = row.string(column);
            case APPLICATION_ID -> applicationId = row.longOrNull(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case NAME -> parameters.string(position, name);
            case APPLICATION_ID -> parameters.longOrNull(position, applicationId);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Setting}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Setting> {
        Type() {
            super(Setting.class, "Setting", TableName.of("settings"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(NAME, "name", "name", ColumnType.STRING),
                    Attribute.of(APPLICATION_ID, "applicationId", "application_id", ColumnType.LONG).foreignKey());
        }

        @Override
        protected Setting create() {
            return new Setting_Impl();
        }

        @Override
        protected Setting read(Row row, int first, long loaded, Attachment attachment) {
            Setting_Impl object = new Setting_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(APPLICATION, "application", Application_.TYPE)
                        .key("applicationId")
                        .inverse("settings")
            };
        }
    }
}
