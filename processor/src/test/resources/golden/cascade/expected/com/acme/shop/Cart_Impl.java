// Generated from Cart.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Order;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.generated.Row;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.generated.WithoutGetters;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.KeySource;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Cart}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
final class Cart_Impl extends Cart implements Tracked, WithoutGetters {
    static final int ITEMS = 0;
    static final int NOTES = 1;
    static final int LATEST_NOTES = 2;
    static final int ID = 3;
    static final int VERSION = 4;

    private @Nullable Long id;
    private int version;
    private List<CartItem> items;
    private List<CartNote> notes;
    private List<CartNote> latestNotes;

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
    public int version() {
        if (($loaded & (1L << VERSION)) == 0) {
            Tracking.load(this, VERSION);
        }
        return version;
    }

    @Override
    public List<CartItem> items() {
        if (($loaded & (1L << ITEMS)) == 0) {
            Tracking.load(this, ITEMS);
        }
        return items;
    }

    @Override
    public List<CartNote> notes() {
        if (($loaded & (1L << NOTES)) == 0) {
            Tracking.load(this, NOTES);
        }
        return notes;
    }

    @Override
    public List<CartNote> latestNotes() {
        if (($loaded & (1L << LATEST_NOTES)) == 0) {
            Tracking.load(this, LATEST_NOTES);
        }
        return latestNotes;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Cart_.TYPE;
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
            case ITEMS -> items;
            case NOTES -> notes;
            case LATEST_NOTES -> latestNotes;
            case ID -> id;
            case VERSION -> version;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case ITEMS -> items = (List<CartItem>) value;
            case NOTES -> notes = (List<CartNote>) value;
            case LATEST_NOTES -> latestNotes = (List<CartNote>) value;
            case ID -> id = (Long) value;
            case VERSION -> version = (int) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        version = row.intValue(first + 1);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case VERSION -> version = row.intValue(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case VERSION -> parameters.intValue(position, version);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Cart}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Cart> {
        Type() {
            super(Cart.class, "Cart", TableName.of("carts"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(VERSION, "version", "version", ColumnType.INT).javaType(int.class).version());
        }

        @Override
        protected Cart create() {
            return new Cart_Impl();
        }

        @Override
        protected Cart read(Row row, int first, long loaded, Attachment attachment) {
            Cart_Impl object = new Cart_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.oneToMany(ITEMS, "items", CartItem_.TYPE)
                        .key("cartId")
                        .inverse("cart")
                        .cascade(Cascade.ALL)
                        .deleteOrphans(),
                RelationshipDefinition.oneToMany(NOTES, "notes", CartNote_.TYPE)
                        .key("cartId")
                        .inverse("cart")
                        .cascade(Cascade.SAVE, Cascade.DELETE)
                        .passiveDeletes(),
                RelationshipDefinition.oneToMany(LATEST_NOTES, "latestNotes", CartNote_.TYPE)
                        .key("cartId")
                        .viewOnly()
                        .orderBy(new Order("id", true))
            };
        }
    }
}
