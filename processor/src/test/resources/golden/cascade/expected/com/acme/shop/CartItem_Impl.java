// Generated from CartItem.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.annotation.Cascade;
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
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.generated.WithoutGetters;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.KeySource;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link CartItem}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties({"giftId", "gift"})
final class CartItem_Impl extends CartItem implements Tracked, WithoutGetters {
    static final int CART = 0;
    static final int GIFT = 1;
    static final int ID = 2;
    static final int CART_ID = 3;
    static final int GIFT_ID = 4;

    private @Nullable Long id;
    private Long cartId;
    private @Nullable Cart cart;
    private @Nullable Long giftId;
    private @Nullable Gift gift;

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
    public Long cartId() {
        if (($loaded & (1L << CART_ID)) == 0) {
            Tracking.load(this, CART_ID);
        }
        return cartId;
    }

    @Override
    public Cart cart() {
        if (($loaded & (1L << CART)) == 0) {
            Tracking.load(this, CART);
        }
        return cart;
    }

    @Override
    public @Nullable Long giftId() {
        if (($loaded & (1L << GIFT_ID)) == 0) {
            Tracking.load(this, GIFT_ID);
        }
        return giftId;
    }

    @Override
    public @Nullable Gift gift() {
        if (($loaded & (1L << GIFT)) == 0) {
            Tracking.load(this, GIFT);
        }
        return gift;
    }

    /** Sets {@link CartItem#gift()}. */
    @Override
    public CartItem gift(@Nullable Gift gift) {
        Tracking.refer(this, GIFT, gift);
        return this;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) CartItem_.TYPE;
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
            case CART -> cart;
            case GIFT -> gift;
            case ID -> id;
            case CART_ID -> cartId;
            case GIFT_ID -> giftId;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case CART -> cart = (Cart) value;
            case GIFT -> gift = (Gift) value;
            case ID -> id = (Long) value;
            case CART_ID -> cartId = (Long) value;
            case GIFT_ID -> giftId = (Long) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        cartId = row.longOrNull(first + 1);
        giftId = row.longOrNull(first + 2);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case CART_ID -> cartId = row.longOrNull(column);
            case GIFT_ID -> giftId = row.longOrNull(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case CART_ID -> parameters.longOrNull(position, cartId);
            case GIFT_ID -> parameters.longOrNull(position, giftId);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link CartItem}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<CartItem> {
        Type() {
            super(CartItem.class, "CartItem", TableName.of("cart_items"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(CART_ID, "cartId", "cart_id", ColumnType.LONG).foreignKey(),
                    Attribute.of(GIFT_ID, "giftId", "gift_id", ColumnType.LONG).foreignKey().nullable());
        }

        @Override
        protected CartItem create() {
            return new CartItem_Impl();
        }

        @Override
        protected CartItem read(Row row, int first, long loaded, Attachment attachment) {
            CartItem_Impl object = new CartItem_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(CART, "cart", Cart_.TYPE).key("cartId").inverse("items"),
                RelationshipDefinition.manyToOne(GIFT, "gift", Gift_.TYPE)
                        .key("giftId")
                        .cascade(Cascade.ALL)
                        .deleteOrphans()
                        .singleParent()
            };
        }
    }
}
