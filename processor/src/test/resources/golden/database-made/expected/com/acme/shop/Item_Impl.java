// Generated from Item.java. Edit that file, not this one.
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
import dev.dovetail.metadata.ColumnWrites;
import dev.dovetail.metadata.KeySource;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Item}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties({"charge", "listingCode", "listing"})
@SourceComments("An item with columns that the database makes.")
final class Item_Impl implements Item, Tracked, WithoutGetters {
    static final int LISTING = 0;
    static final int ID = 1;
    static final int PRICE = 2;
    static final int QUANTITY = 3;
    static final int TOTAL = 4;
    static final int CHARGE = 5;
    static final int STATE = 6;
    static final int NUMBER = 7;
    static final int STARS = 8;
    static final int CODE = 9;
    static final int LAST_UPDATE = 10;
    static final int LISTING_CODE = 11;

    private @Nullable Long id;
    private int price;
    private int quantity;
    private int total;
    private @Nullable Integer charge;
    private String state;
    private long number;
    private int stars;
    private String code;
    private Instant lastUpdate;
    private @Nullable String listingCode;
    private @Nullable Listing listing;

    private boolean $hasNumber;
    private boolean $hasStars;
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
    public int price() {
        if (($loaded & (1L << PRICE)) == 0) {
            Tracking.load(this, PRICE);
        }
        return price;
    }

    @Override
    public Item price(int price) {
        Tracking.changing(this, PRICE);
        this.price = price;
        return this;
    }

    @Override
    public int quantity() {
        if (($loaded & (1L << QUANTITY)) == 0) {
            Tracking.load(this, QUANTITY);
        }
        return quantity;
    }

    @Override
    public Item quantity(int quantity) {
        Tracking.changing(this, QUANTITY);
        this.quantity = quantity;
        return this;
    }

    @Override
    public int total() {
        if (($loaded & (1L << TOTAL)) == 0) {
            Tracking.load(this, TOTAL);
        }
        return total;
    }

    @Override
    public @Nullable Integer charge() {
        if (($loaded & (1L << CHARGE)) == 0) {
            Tracking.load(this, CHARGE);
        }
        return charge;
    }

    @Override
    public String state() {
        if (($loaded & (1L << STATE)) == 0) {
            Tracking.load(this, STATE);
        }
        return state;
    }

    @Override
    public Item state(String state) {
        Tracking.changing(this, STATE);
        this.state = state;
        return this;
    }

    @Override
    public long number() {
        if (($loaded & (1L << NUMBER)) == 0) {
            Tracking.load(this, NUMBER);
        }
        return number;
    }

    @Override
    public Item number(long number) {
        Tracking.changing(this, NUMBER);
        this.number = number;
        $hasNumber = true;
        return this;
    }

    @Override
    public int stars() {
        if (($loaded & (1L << STARS)) == 0) {
            Tracking.load(this, STARS);
        }
        return stars;
    }

    @Override
    public String code() {
        if (($loaded & (1L << CODE)) == 0) {
            Tracking.load(this, CODE);
        }
        return code;
    }

    @Override
    public Item code(String code) {
        Tracking.changing(this, CODE);
        this.code = code;
        return this;
    }

    @Override
    public Instant lastUpdate() {
        if (($loaded & (1L << LAST_UPDATE)) == 0) {
            Tracking.load(this, LAST_UPDATE);
        }
        return lastUpdate;
    }

    @Override
    public @Nullable String listingCode() {
        if (($loaded & (1L << LISTING_CODE)) == 0) {
            Tracking.load(this, LISTING_CODE);
        }
        return listingCode;
    }

    @Override
    public @Nullable Listing listing() {
        if (($loaded & (1L << LISTING)) == 0) {
            Tracking.load(this, LISTING);
        }
        return listing;
    }

    /** Sets {@link Item#listing()} and updates {@link Listing#items()}. */
    @Override
    public Item listing(@Nullable Listing listing) {
        Tracking.refer(this, LISTING, listing);
        return this;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Item_.TYPE;
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
            case LISTING -> listing;
            case ID -> id;
            case PRICE -> price;
            case QUANTITY -> quantity;
            case TOTAL -> total;
            case CHARGE -> charge;
            case STATE -> state;
            case NUMBER -> $hasNumber ? number : null;
            case STARS -> $hasStars ? stars : null;
            case CODE -> code;
            case LAST_UPDATE -> lastUpdate;
            case LISTING_CODE -> listingCode;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case LISTING -> listing = (Listing) value;
            case ID -> id = (Long) value;
            case PRICE -> price = (int) value;
            case QUANTITY -> quantity = (int) value;
            case TOTAL -> total = (int) value;
            case CHARGE -> charge = (Integer) value;
            case STATE -> state = (String) value;
            case NUMBER -> {
                $hasNumber = value != null;
                number = $hasNumber ? (long) value : 0;
            }
            case STARS -> {
                $hasStars = value != null;
                stars = $hasStars ? (int) value : 0;
            }
            case CODE -> code = (String) value;
            case LAST_UPDATE -> lastUpdate = (Instant) value;
            case LISTING_CODE -> listingCode = (String) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        price = row.intValue(first + 1);
        quantity = row.intValue(first + 2);
        total = row.intValue(first + 3);
        charge = row.intOrNull(first + 4);
        state = row.string(first + 5);
        number = row.longValue(first + 6);
        $hasNumber = row.has(first + 6, number);
        stars = row.intValue(first + 7);
        $hasStars = row.has(first + 7, stars);
        code = row.string(first + 8);
        lastUpdate = row.instant(first + 9);
        listingCode = row.string(first + 10);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case PRICE -> price = row.intValue(column);
            case QUANTITY -> quantity = row.intValue(column);
            case TOTAL -> total = row.intValue(column);
            case CHARGE -> charge = row.intOrNull(column);
            case STATE -> state = row.string(column);
            case NUMBER -> {
                number = row.longValue(column);
                $hasNumber = row.has(column, number);
            }
            case STARS -> {
                stars = row.intValue(column);
                $hasStars = row.has(column, stars);
            }
            case CODE -> code = row.string(column);
            case LAST_UPDATE -> lastUpdate = row.instant(column);
            case LISTING_CODE -> listingCode = row.string(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case PRICE -> parameters.intValue(position, price);
            case QUANTITY -> parameters.intValue(position, quantity);
            case TOTAL -> parameters.intValue(position, total);
            case CHARGE -> parameters.intOrNull(position, charge);
            case STATE -> parameters.string(position, state);
            case NUMBER -> parameters.longOrNull(position, $hasNumber ? number : null);
            case STARS -> parameters.intOrNull(position, $hasStars ? stars : null);
            case CODE -> parameters.string(position, code);
            case LAST_UPDATE -> parameters.instant(position, lastUpdate);
            case LISTING_CODE -> parameters.string(position, listingCode);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Item}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Item> {
        Type() {
            super(Item.class, "Item", TableName.of("items"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG)
                            .id(KeySource.IDENTITY)
                            .writes(ColumnWrites.PLAIN.notInserted()),
                    Attribute.of(PRICE, "price", "price", ColumnType.INT).javaType(int.class),
                    Attribute.of(QUANTITY, "quantity", "quantity", ColumnType.INT).javaType(int.class),
                    Attribute.of(TOTAL, "total", "total", ColumnType.INT)
                            .javaType(int.class)
                            .writes(ColumnWrites.ALWAYS.asDeclared()),
                    Attribute.of(CHARGE, "charge", "charge", ColumnType.INT)
                            .nullable()
                            .writes(ColumnWrites.ALWAYS.asDeclared()),
                    Attribute.of(STATE, "state", "state", ColumnType.STRING)
                            .defaulted()
                            .writes(ColumnWrites.INSERT.asDeclared()),
                    Attribute.of(NUMBER, "number", "number", ColumnType.LONG)
                            .javaType(long.class)
                            .writes(ColumnWrites.INSERT),
                    Attribute.of(STARS, "stars", "stars", ColumnType.INT)
                            .javaType(int.class)
                            .defaulted()
                            .writes(ColumnWrites.PLAIN.notInserted().asDeclared()),
                    Attribute.of(CODE, "code", "code", ColumnType.STRING).writes(ColumnWrites.PLAIN.notUpdated()),
                    Attribute.of(LAST_UPDATE, "lastUpdate", "last_update", ColumnType.INSTANT)
                            .version()
                            .defaulted()
                            .writes(ColumnWrites.ALWAYS),
                    Attribute.of(LISTING_CODE, "listingCode", "listing_code", ColumnType.STRING)
                            .foreignKey()
                            .nullable());
        }

        @Override
        protected Item create() {
            return new Item_Impl();
        }

        @Override
        protected Item read(Row row, int first, long loaded, Attachment attachment) {
            Item_Impl object = new Item_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(LISTING, "listing", Listing_.TYPE)
                        .key("listingCode")
                        .inverse("items")
            };
        }
    }
}
