// Generated from Recording.java. Edit that file, not this one.
package com.acme.music;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.NullableProperties;
import dev.dovetail.generated.Parameters;
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

/** Implements {@link Recording}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties({"beats", "sources"})
@SourceComments(
        value = "A recording, with what only some databases hold.",
        properties = "isrc: The code; whose constraint does not tell it by its name."
)
final class Recording_Impl extends Recording implements Tracked, WithoutGetters {
    static final int ID = 0;
    static final int ISRC = 1;
    static final int TAGS = 2;
    static final int BEATS = 3;
    static final int SOURCES = 4;

    private @Nullable Long id;
    private String isrc;
    private String[] tags;
    private int @Nullable [] beats;
    private UUID @Nullable [] sources;

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
    public String isrc() {
        if (($loaded & (1L << ISRC)) == 0) {
            Tracking.load(this, ISRC);
        }
        return isrc;
    }

    @Override
    public Recording isrc(String isrc) {
        Tracking.changing(this, ISRC);
        this.isrc = isrc;
        return this;
    }

    @Override
    public String[] tags() {
        if (($loaded & (1L << TAGS)) == 0) {
            Tracking.load(this, TAGS);
        }
        return tags;
    }

    @Override
    public Recording tags(String[] tags) {
        Tracking.changing(this, TAGS);
        this.tags = tags;
        return this;
    }

    @Override
    public int @Nullable [] beats() {
        if (($loaded & (1L << BEATS)) == 0) {
            Tracking.load(this, BEATS);
        }
        return beats;
    }

    @Override
    public Recording beats(int @Nullable [] beats) {
        Tracking.changing(this, BEATS);
        this.beats = beats;
        return this;
    }

    @Override
    public UUID @Nullable [] sources() {
        if (($loaded & (1L << SOURCES)) == 0) {
            Tracking.load(this, SOURCES);
        }
        return sources;
    }

    @Override
    public Recording sources(UUID @Nullable [] sources) {
        Tracking.changing(this, SOURCES);
        this.sources = sources;
        return this;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Recording_.TYPE;
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
            case ID -> id;
            case ISRC -> isrc;
            case TAGS -> tags;
            case BEATS -> beats;
            case SOURCES -> sources;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case ID -> id = (Long) value;
            case ISRC -> isrc = (String) value;
            case TAGS -> tags = (String[]) value;
            case BEATS -> beats = (int[]) value;
            case SOURCES -> sources = (UUID[]) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        isrc = row.string(first + 1);
        tags = row.strings(first + 2);
        beats = row.ints(first + 3);
        sources = row.uuids(first + 4);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case ISRC -> isrc = row.string(column);
            case TAGS -> tags = row.strings(column);
            case BEATS -> beats = row.ints(column);
            case SOURCES -> sources = row.uuids(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case ISRC -> parameters.string(position, isrc);
            case TAGS -> parameters.strings(position, tags);
            case BEATS -> parameters.ints(position, beats);
            case SOURCES -> parameters.uuids(position, sources);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Recording}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Recording> {
        Type() {
            super(Recording.class, "Recording", TableName.of("recordings"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(ISRC, "isrc", "isrc", ColumnType.STRING).unique().placeholders(255),
                    Attribute.of(TAGS, "tags", "tags", ColumnType.STRING_ARRAY),
                    Attribute.of(BEATS, "beats", "beats", ColumnType.INT_ARRAY).nullable(),
                    Attribute.of(SOURCES, "sources", "sources", ColumnType.UUID_ARRAY).nullable());
            constraint("one_code_each", "isrc");
            constraint("has_beats", "beats");
        }

        @Override
        protected Recording create() {
            return new Recording_Impl();
        }

        @Override
        protected Recording read(Row row, int first, long loaded, Attachment attachment) {
            Recording_Impl object = new Recording_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }
    }
}
