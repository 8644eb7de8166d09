// Generated from Owner.java. Edit that file, not this one.
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
import dev.dovetail.generated.SourceComments;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.generated.WithoutGetters;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.ColumnWrites;
import dev.dovetail.metadata.KeySource;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Owner}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@SourceComments("An owner, with a key that the database makes.")
final class Owner_Impl implements Owner, Tracked, WithoutGetters {
    static final int LISTINGS = 0;
    static final int CODE = 1;

    private @Nullable String code;
    private List<Listing> listings;

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
    public List<Listing> listings() {
        if (($loaded & (1L << LISTINGS)) == 0) {
            Tracking.load(this, LISTINGS);
        }
        return listings;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Owner_.TYPE;
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
            case LISTINGS -> listings;
            case CODE -> code;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case LISTINGS -> listings = (List<Listing>) value;
            case CODE -> code = (String) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        code = row.string(first);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case CODE -> code = row.string(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case CODE -> parameters.string(position, code);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Owner}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Owner> {
        Type() {
            super(Owner.class, "Owner", TableName.of("owners"),
                    Attribute.of(CODE, "code", "code", ColumnType.STRING)
                            .id(KeySource.IDENTITY)
                            .defaulted()
                            .writes(ColumnWrites.INSERT.asDeclared()));
        }

        @Override
        protected Owner create() {
            return new Owner_Impl();
        }

        @Override
        protected Owner read(Row row, int first, long loaded, Attachment attachment) {
            Owner_Impl object = new Owner_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.oneToMany(LISTINGS, "listings", Listing_.TYPE).key("ownerCode").viewOnly()
            };
        }
    }
}
