// Generated from Film.java. Edit that file, not this one.
package com.acme.library;

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
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Film}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties({"barcode", "shelfId", "shelf", "remark", "sourceId", "source"})
@SourceComments("A film.")
final class Film_Impl implements Film, Tracked, WithoutGetters {
    static final int SHELF = 0;
    static final int TAGS = 1;
    static final int ID = 2;
    static final int TITLE = 3;
    static final int BARCODE = 4;
    static final int SHELF_ID = 5;
    static final int VERSION = 6;
    static final int TYPE = 7;
    static final int SOURCE = 8;
    static final int MINUTES = 9;
    static final int REMARK = 10;
    static final int SOURCE_ID = 11;

    private @Nullable Long id;
    private String title;
    private @Nullable String barcode;
    private @Nullable Long shelfId;
    private @Nullable Shelf shelf;
    private Set<Tag> tags;
    private int version;
    private int minutes;
    private @Nullable String remark;
    private @Nullable Long sourceId;
    private @Nullable Text source;

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
    public String title() {
        if (($loaded & (1L << TITLE)) == 0) {
            Tracking.load(this, TITLE);
        }
        return title;
    }

    @Override
    public Medium title(String title) {
        Tracking.changing(this, TITLE);
        this.title = title;
        return this;
    }

    @Override
    public @Nullable String barcode() {
        if (($loaded & (1L << BARCODE)) == 0) {
            Tracking.load(this, BARCODE);
        }
        return barcode;
    }

    @Override
    public Medium barcode(@Nullable String barcode) {
        Tracking.changing(this, BARCODE);
        this.barcode = barcode;
        return this;
    }

    @Override
    public @Nullable Long shelfId() {
        if (($loaded & (1L << SHELF_ID)) == 0) {
            Tracking.load(this, SHELF_ID);
        }
        return shelfId;
    }

    @Override
    public @Nullable Shelf shelf() {
        if (($loaded & (1L << SHELF)) == 0) {
            Tracking.load(this, SHELF);
        }
        return shelf;
    }

    /** Sets {@link Film#shelf()} and updates {@link Shelf#media()}. */
    @Override
    public Medium shelf(@Nullable Shelf shelf) {
        Tracking.refer(this, SHELF, shelf);
        return this;
    }

    @Override
    public Set<Tag> tags() {
        if (($loaded & (1L << TAGS)) == 0) {
            Tracking.load(this, TAGS);
        }
        return tags;
    }

    @Override
    public int version() {
        if (($loaded & (1L << VERSION)) == 0) {
            Tracking.load(this, VERSION);
        }
        return version;
    }

    @Override
    public int minutes() {
        if (($loaded & (1L << MINUTES)) == 0) {
            Tracking.load(this, MINUTES);
        }
        return minutes;
    }

    @Override
    public Film minutes(int minutes) {
        Tracking.changing(this, MINUTES);
        this.minutes = minutes;
        return this;
    }

    @Override
    public @Nullable String remark() {
        if (($loaded & (1L << REMARK)) == 0) {
            Tracking.load(this, REMARK);
        }
        return remark;
    }

    @Override
    public Film remark(@Nullable String remark) {
        Tracking.changing(this, REMARK);
        this.remark = remark;
        return this;
    }

    @Override
    public @Nullable Long sourceId() {
        if (($loaded & (1L << SOURCE_ID)) == 0) {
            Tracking.load(this, SOURCE_ID);
        }
        return sourceId;
    }

    @Override
    public @Nullable Text source() {
        if (($loaded & (1L << SOURCE)) == 0) {
            Tracking.load(this, SOURCE);
        }
        return source;
    }

    /** Sets {@link Film#source()}. */
    @Override
    public Film source(@Nullable Text source) {
        Tracking.refer(this, SOURCE, source);
        return this;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Film_.TYPE;
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
            case SHELF -> shelf;
            case TAGS -> tags;
            case ID -> id;
            case TITLE -> title;
            case BARCODE -> barcode;
            case SHELF_ID -> shelfId;
            case VERSION -> version;
            case TYPE -> "film";
            case SOURCE -> source;
            case MINUTES -> minutes;
            case REMARK -> remark;
            case SOURCE_ID -> sourceId;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case SHELF -> shelf = (Shelf) value;
            case TAGS -> tags = (Set<Tag>) value;
            case ID -> id = (Long) value;
            case TITLE -> title = (String) value;
            case BARCODE -> barcode = (String) value;
            case SHELF_ID -> shelfId = (Long) value;
            case VERSION -> version = (int) value;
            case TYPE -> { }
            case SOURCE -> source = (Text) value;
            case MINUTES -> minutes = (int) value;
            case REMARK -> remark = (String) value;
            case SOURCE_ID -> sourceId = (Long) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        title = row.string(first + 1);
        barcode = row.string(first + 2);
        shelfId = row.longOrNull(first + 3);
        version = row.intValue(first + 4);
        minutes = row.intValue(first + 6);
        remark = row.string(first + 7);
        sourceId = row.longOrNull(first + 8);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case TITLE -> title = row.string(column);
            case BARCODE -> barcode = row.string(column);
            case SHELF_ID -> shelfId = row.longOrNull(column);
            case VERSION -> version = row.intValue(column);
            case TYPE -> { }
            case MINUTES -> minutes = row.intValue(column);
            case REMARK -> remark = row.string(column);
            case SOURCE_ID -> sourceId = row.longOrNull(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case TITLE -> parameters.string(position, title);
            case BARCODE -> parameters.string(position, barcode);
            case SHELF_ID -> parameters.longOrNull(position, shelfId);
            case VERSION -> parameters.intValue(position, version);
            case TYPE -> parameters.string(position, "film");
            case MINUTES -> parameters.intValue(position, minutes);
            case REMARK -> parameters.string(position, remark);
            case SOURCE_ID -> parameters.longOrNull(position, sourceId);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Film}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Film> {
        Type() {
            super(Film.class, "Film", TableName.of("media"), Medium_.TYPE, "film",
                    Attribute.of(MINUTES, "minutes", "minutes", ColumnType.INT).javaType(int.class),
                    Attribute.of(REMARK, "remark", "remark", ColumnType.STRING).nullable(),
                    Attribute.of(SOURCE_ID, "sourceId", "source_id", ColumnType.LONG).foreignKey().nullable());
        }

        @Override
        protected Film create() {
            return new Film_Impl();
        }

        @Override
        protected Film read(Row row, int first, long loaded, Attachment attachment) {
            Film_Impl object = new Film_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(SOURCE, "source", Text_.TYPE).key("sourceId").inverse("films")
            };
        }
    }
}
