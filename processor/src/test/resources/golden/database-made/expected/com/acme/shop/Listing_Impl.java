// Generated from Listing.java. Edit that file, not this one.
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
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Listing}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties({"ownerCode", "owner"})
@SourceComments("A row of a view.")
final class Listing_Impl implements Listing, Tracked, WithoutGetters {
    static final int OWNER = 0;
    static final int ITEMS = 1;
    static final int CODE = 2;
    static final int TOTAL = 3;
    static final int OWNER_CODE = 4;

    private String code;
    private int total;
    private @Nullable String ownerCode;
    private @Nullable Owner owner;
    private List<Item> items;

    private @Nullable Attachment $attachment;
    private @Nullable Changes $changes;
    private long $loaded;

    @Override
    public String code() {
        if (($loaded & (1L << CODE)) == 0) {
            Tracking.load(this, CODE);
        }
        return code;
    }

    @Override
    public int total() {
        if (($loaded & (1L << TOTAL)) == 0) {
            Tracking.load(this, TOTAL);
        }
        return total;
    }

    @Override
    public @Nullable String ownerCode() {
        if (($loaded & (1L << OWNER_CODE)) == 0) {
            Tracking.load(this, OWNER_CODE);
        }
        return ownerCode;
    }

    @Override
    public @Nullable Owner owner() {
        if (($loaded & (1L << OWNER)) == 0) {
            Tracking.load(this, OWNER);
        }
        return owner;
    }

    @Override
    public List<Item> items() {
        if (($loaded & (1L << ITEMS)) == 0) {
            Tracking.load(this, ITEMS);
        }
        return items;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Listing_.TYPE;
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
            case OWNER -> owner;
            case ITEMS -> items;
            case CODE -> code;
            case TOTAL -> total;
            case OWNER_CODE -> ownerCode;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case OWNER -> owner = (Owner) value;
            case ITEMS -> items = (List<Item>) value;
            case CODE -> code = (String) value;
            case TOTAL -> total = (int) value;
            case OWNER_CODE -> ownerCode = (String) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        code = row.string(first);
        total = row.intValue(first + 1);
        ownerCode = row.string(first + 2);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case CODE -> code = row.string(column);
            case TOTAL -> total = row.intValue(column);
            case OWNER_CODE -> ownerCode = row.string(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case CODE -> parameters.string(position, code);
            case TOTAL -> parameters.intValue(position, total);
            case OWNER_CODE -> parameters.string(position, ownerCode);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Listing}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Listing> {
        Type() {
            super(Listing.class, "Listing", TableName.of("listings"),
                    Attribute.of(CODE, "code", "code", ColumnType.STRING).id().placeholders(255),
                    Attribute.of(TOTAL, "total", "total", ColumnType.INT).javaType(int.class),
                    Attribute.of(OWNER_CODE, "ownerCode", "owner_code", ColumnType.STRING).foreignKey().nullable());
            readOnly();
        }

        @Override
        protected Listing create() {
            return new Listing_Impl();
        }

        @Override
        protected Listing read(Row row, int first, long loaded, Attachment attachment) {
            Listing_Impl object = new Listing_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(OWNER, "owner", Owner_.TYPE).key("ownerCode").viewOnly(),
                RelationshipDefinition.oneToMany(ITEMS, "items", Item_.TYPE).key("listingCode").inverse("listing")
            };
        }
    }
}
