// Generated from Shelf.java. Edit that file, not this one.
package com.acme.library;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.generated.Row;
import dev.dovetail.generated.SourceComments;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.generated.WithoutGetters;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.KeySource;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Shelf}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@SourceComments("A shelf.")
final class Shelf_Impl implements Shelf, Tracked, WithoutGetters {
    static final int MEDIA = 0;
    static final int ID = 1;
    static final int ROOM = 2;

    private @Nullable Long id;
    private String room;
    private List<Medium> media;

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
    public String room() {
        if (($loaded & (1L << ROOM)) == 0) {
            Tracking.load(this, ROOM);
        }
        return room;
    }

    @Override
    public Shelf room(String room) {
        Tracking.changing(this, ROOM);
        this.room = room;
        return this;
    }

    @Override
    public List<Medium> media() {
        if (($loaded & (1L << MEDIA)) == 0) {
            Tracking.load(this, MEDIA);
        }
        return media;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Shelf_.TYPE;
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
            case MEDIA -> media;
            case ID -> id;
            case ROOM -> room;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case MEDIA -> media = (List<Medium>) value;
            case ID -> id = (Long) value;
            case ROOM -> room = (String) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        room = row.string(first + 1);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case ROOM -> room = row.string(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case ROOM -> parameters.string(position, room);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Shelf}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Shelf> {
        Type() {
            super(Shelf.class, "Shelf", TableName.of("shelves"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(ROOM, "room", "room", ColumnType.STRING));
        }

        @Override
        protected Shelf create() {
            return new Shelf_Impl();
        }

        @Override
        protected Shelf read(Row row, int first, long loaded, Attachment attachment) {
            Shelf_Impl object = new Shelf_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.oneToMany(MEDIA, "media", Medium_.TYPE).key("shelfId").inverse("shelf")
            };
        }
    }
}
