// Generated from Tag.java. Edit that file, not this one.
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
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Tag}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@SourceComments("A tag.")
final class Tag_Impl implements Tag, Tracked, WithoutGetters {
    static final int MEDIA = 0;
    static final int NAME = 1;

    private String name;
    private Set<Medium> media;

    private @Nullable Attachment $attachment;
    private @Nullable Changes $changes;
    private long $loaded;

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
    public Set<Medium> media() {
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
            case MEDIA -> media;
            case NAME -> name;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case MEDIA -> media = (Set<Medium>) value;
            case NAME -> name = (String) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        name = row.string(first);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case NAME -> name = row.string(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case NAME -> parameters.string(position, name);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Tag}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Tag> {
        Type() {
            super(Tag.class, "Tag", TableName.of("tags"),
                    Attribute.of(NAME, "name", "name", ColumnType.STRING).id().placeholders(255));
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
                RelationshipDefinition.manyToMany(MEDIA, "media", Medium_.TYPE)
                        .associationInverse(TableName.of("media_tags"), List.of("tag_name"), List.of("medium_id"))
                        .inverse("tags")
                        .asSet()
            };
        }
    }
}
