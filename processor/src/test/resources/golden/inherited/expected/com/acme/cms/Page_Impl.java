// Generated from Page.java. Edit that file, not this one.
package com.acme.cms;

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
import dev.dovetail.metadata.KeySource;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Page}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
final class Page_Impl extends Page implements Tracked, WithoutGetters {
    static final int PATH = 0;
    static final int ID = 1;
    static final int CREATED_AT = 2;

    private String path;
    private @Nullable Long id;
    private Instant createdAt;

    private @Nullable Attachment $attachment;
    private @Nullable Changes $changes;
    private long $loaded;

    @Override
    public String path() {
        if (($loaded & (1L << PATH)) == 0) {
            Tracking.load(this, PATH);
        }
        return path;
    }

    @Override
    public Page path(String path) {
        Tracking.changing(this, PATH);
        this.path = path;
        return this;
    }

    @Override
    public Long id() {
        if (($loaded & (1L << ID)) == 0) {
            Tracking.load(this, ID);
        }
        return id;
    }

    @Override
    public Instant createdAt() {
        if (($loaded & (1L << CREATED_AT)) == 0) {
            Tracking.load(this, CREATED_AT);
        }
        return createdAt;
    }

    @Override
    public Page createdAt(Instant createdAt) {
        Tracking.changing(this, CREATED_AT);
        this.createdAt = createdAt;
        return this;
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Page_.TYPE;
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
            case PATH -> path;
            case ID -> id;
            case CREATED_AT -> createdAt;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case PATH -> path = (String) value;
            case ID -> id = (Long) value;
            case CREATED_AT -> createdAt = (Instant) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        path = row.string(first);
        id = row.longOrNull(first + 1);
        createdAt = row.instant(first + 2);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case PATH -> path = row.string(column);
            case ID -> id = row.longOrNull(column);
            case CREATED_AT -> createdAt = row.instant(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case PATH -> parameters.string(position, path);
            case ID -> parameters.longOrNull(position, id);
            case CREATED_AT -> parameters.instant(position, createdAt);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Page}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Page> {
        Type() {
            super(Page.class, "Page", TableName.of("pages"),
                    Attribute.of(PATH, "path", "path", ColumnType.STRING),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(CREATED_AT, "createdAt", "created_at", ColumnType.INSTANT));
        }

        @Override
        protected Page create() {
            return new Page_Impl();
        }

        @Override
        protected Page read(Row row, int first, long loaded, Attachment attachment) {
            Page_Impl object = new Page_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }
    }
}
