// Generated from Article.java. Edit that file, not this one.
package com.acme.store;

import dev.dovetail.annotation.Converter;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.Conversion;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.EnumConverter;
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
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Article}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties({
        "description",
        "recommended",
        "volume",
        "colour",
        "tax",
        "picture",
        "delivered",
        "previousStatus",
        "specification"
})
@SourceComments("Everything that a column can hold.")
final class Article_Impl extends Article implements Tracked, WithoutGetters {
    static final int ID = 0;
    static final int NAME = 1;
    static final int DESCRIPTION = 2;
    static final int AVAILABLE = 3;
    static final int RECOMMENDED = 4;
    static final int RATING = 5;
    static final int SHELF = 6;
    static final int STOCK = 7;
    static final int SOLD = 8;
    static final int WEIGHT = 9;
    static final int VOLUME = 10;
    static final int SIZE_CLASS = 11;
    static final int COLOUR = 12;
    static final int PRICE = 13;
    static final int TAX = 14;
    static final int BARCODE = 15;
    static final int PICTURE = 16;
    static final int RELEASED = 17;
    static final int OPENS = 18;
    static final int RESTOCKED = 19;
    static final int CREATED = 20;
    static final int DELIVERED = 21;
    static final int STATUS = 22;
    static final int PREVIOUS_STATUS = 23;
    static final int CURRENCY = 24;
    static final int FRAGILE = 25;
    static final int SPECIFICATION = 26;

    private static final Converter<Article.Status, String> STATUS_CONVERTER =
            EnumConverter.byName(Article.Status.values());
    private static final Converter<Article.Status, Integer> PREVIOUS_STATUS_CONVERTER =
            EnumConverter.byOrdinal(Article.Status.values());
    private static final Converter<Currency, String> CURRENCY_CONVERTER = new CurrencyConverter();
    private static final Converter<Boolean, Character> FRAGILE_CONVERTER = new YesNoConverter();

    private @Nullable UUID id;
    private String name;
    private @Nullable String description;
    private boolean available;
    private @Nullable Boolean recommended;
    private byte rating;
    private short shelf;
    private int stock;
    private long sold;
    private float weight;
    private @Nullable Double volume;
    private char sizeClass;
    private @Nullable Character colour;
    private BigDecimal price;
    private @Nullable BigDecimal tax;
    private BigInteger barcode;
    private byte @Nullable [] picture;
    private LocalDate released;
    private LocalTime opens;
    private LocalDateTime restocked;
    private Instant created;
    private @Nullable OffsetDateTime delivered;
    private Article.Status status;
    private Article.@Nullable Status previousStatus;
    private Currency currency;
    private @Nullable Boolean fragile;
    private @Nullable String specification;

    private boolean $hasStock;
    private @Nullable Attachment $attachment;
    private @Nullable Changes $changes;
    private long $loaded;

    @Override
    public UUID id() {
        if (($loaded & (1L << ID)) == 0) {
            Tracking.load(this, ID);
        }
        return id;
    }

    @Override
    public String name() {
        if (($loaded & (1L << NAME)) == 0) {
            Tracking.load(this, NAME);
        }
        return name;
    }

    @Override
    public Article name(String name) {
        Tracking.changing(this, NAME);
        this.name = name;
        return this;
    }

    @Override
    public @Nullable String description() {
        if (($loaded & (1L << DESCRIPTION)) == 0) {
            Tracking.load(this, DESCRIPTION);
        }
        return description;
    }

    @Override
    public Article description(@Nullable String description) {
        Tracking.changing(this, DESCRIPTION);
        this.description = description;
        return this;
    }

    @Override
    public boolean available() {
        if (($loaded & (1L << AVAILABLE)) == 0) {
            Tracking.load(this, AVAILABLE);
        }
        return available;
    }

    @Override
    public Article available(boolean available) {
        Tracking.changing(this, AVAILABLE);
        this.available = available;
        return this;
    }

    @Override
    public @Nullable Boolean recommended() {
        if (($loaded & (1L << RECOMMENDED)) == 0) {
            Tracking.load(this, RECOMMENDED);
        }
        return recommended;
    }

    @Override
    public byte rating() {
        if (($loaded & (1L << RATING)) == 0) {
            Tracking.load(this, RATING);
        }
        return rating;
    }

    @Override
    public short shelf() {
        if (($loaded & (1L << SHELF)) == 0) {
            Tracking.load(this, SHELF);
        }
        return shelf;
    }

    @Override
    public int stock() {
        if (($loaded & (1L << STOCK)) == 0) {
            Tracking.load(this, STOCK);
        }
        return stock;
    }

    @Override
    public Article stock(int stock) {
        Tracking.changing(this, STOCK);
        this.stock = stock;
        $hasStock = true;
        return this;
    }

    @Override
    public long sold() {
        if (($loaded & (1L << SOLD)) == 0) {
            Tracking.load(this, SOLD);
        }
        return sold;
    }

    @Override
    public float weight() {
        if (($loaded & (1L << WEIGHT)) == 0) {
            Tracking.load(this, WEIGHT);
        }
        return weight;
    }

    @Override
    public @Nullable Double volume() {
        if (($loaded & (1L << VOLUME)) == 0) {
            Tracking.load(this, VOLUME);
        }
        return volume;
    }

    @Override
    public char sizeClass() {
        if (($loaded & (1L << SIZE_CLASS)) == 0) {
            Tracking.load(this, SIZE_CLASS);
        }
        return sizeClass;
    }

    @Override
    public @Nullable Character colour() {
        if (($loaded & (1L << COLOUR)) == 0) {
            Tracking.load(this, COLOUR);
        }
        return colour;
    }

    @Override
    public BigDecimal price() {
        if (($loaded & (1L << PRICE)) == 0) {
            Tracking.load(this, PRICE);
        }
        return price;
    }

    @Override
    public Article price(BigDecimal price) {
        Tracking.changing(this, PRICE);
        this.price = price;
        return this;
    }

    @Override
    public @Nullable BigDecimal tax() {
        if (($loaded & (1L << TAX)) == 0) {
            Tracking.load(this, TAX);
        }
        return tax;
    }

    @Override
    public BigInteger barcode() {
        if (($loaded & (1L << BARCODE)) == 0) {
            Tracking.load(this, BARCODE);
        }
        return barcode;
    }

    @Override
    public byte @Nullable [] picture() {
        if (($loaded & (1L << PICTURE)) == 0) {
            Tracking.load(this, PICTURE);
        }
        return picture;
    }

    @Override
    public Article picture(byte @Nullable [] picture) {
        Tracking.changing(this, PICTURE);
        this.picture = picture;
        return this;
    }

    @Override
    public LocalDate released() {
        if (($loaded & (1L << RELEASED)) == 0) {
            Tracking.load(this, RELEASED);
        }
        return released;
    }

    @Override
    public LocalTime opens() {
        if (($loaded & (1L << OPENS)) == 0) {
            Tracking.load(this, OPENS);
        }
        return opens;
    }

    @Override
    public LocalDateTime restocked() {
        if (($loaded & (1L << RESTOCKED)) == 0) {
            Tracking.load(this, RESTOCKED);
        }
        return restocked;
    }

    @Override
    public Instant created() {
        if (($loaded & (1L << CREATED)) == 0) {
            Tracking.load(this, CREATED);
        }
        return created;
    }

    @Override
    public @Nullable OffsetDateTime delivered() {
        if (($loaded & (1L << DELIVERED)) == 0) {
            Tracking.load(this, DELIVERED);
        }
        return delivered;
    }

    @Override
    public Article.Status status() {
        if (($loaded & (1L << STATUS)) == 0) {
            Tracking.load(this, STATUS);
        }
        return status;
    }

    @Override
    public Article status(Article.Status status) {
        Tracking.changing(this, STATUS);
        this.status = status;
        return this;
    }

    @Override
    public Article.@Nullable Status previousStatus() {
        if (($loaded & (1L << PREVIOUS_STATUS)) == 0) {
            Tracking.load(this, PREVIOUS_STATUS);
        }
        return previousStatus;
    }

    @Override
    public Currency currency() {
        if (($loaded & (1L << CURRENCY)) == 0) {
            Tracking.load(this, CURRENCY);
        }
        return currency;
    }

    @Override
    public Article currency(Currency currency) {
        Tracking.changing(this, CURRENCY);
        this.currency = currency;
        return this;
    }

    @Override
    public boolean fragile() {
        if (($loaded & (1L << FRAGILE)) == 0) {
            Tracking.load(this, FRAGILE);
        }
        return fragile != null && fragile;
    }

    @Override
    public Article fragile(boolean fragile) {
        Tracking.changing(this, FRAGILE);
        this.fragile = fragile;
        return this;
    }

    @Override
    public @Nullable String specification() {
        if (($loaded & (1L << SPECIFICATION)) == 0) {
            Tracking.load(this, SPECIFICATION);
        }
        return specification;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Article_.TYPE;
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
            case NAME -> name;
            case DESCRIPTION -> description;
            case AVAILABLE -> available;
            case RECOMMENDED -> recommended;
            case RATING -> rating;
            case SHELF -> shelf;
            case STOCK -> $hasStock ? stock : null;
            case SOLD -> sold;
            case WEIGHT -> weight;
            case VOLUME -> volume;
            case SIZE_CLASS -> sizeClass;
            case COLOUR -> colour;
            case PRICE -> price;
            case TAX -> tax;
            case BARCODE -> barcode;
            case PICTURE -> picture;
            case RELEASED -> released;
            case OPENS -> opens;
            case RESTOCKED -> restocked;
            case CREATED -> created;
            case DELIVERED -> delivered;
            case STATUS -> status;
            case PREVIOUS_STATUS -> previousStatus;
            case CURRENCY -> currency;
            case FRAGILE -> fragile;
            case SPECIFICATION -> specification;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case ID -> id = (UUID) value;
            case NAME -> name = (String) value;
            case DESCRIPTION -> description = (String) value;
            case AVAILABLE -> available = (boolean) value;
            case RECOMMENDED -> recommended = (Boolean) value;
            case RATING -> rating = (byte) value;
            case SHELF -> shelf = (short) value;
            case STOCK -> {
                $hasStock = value != null;
                stock = $hasStock ? (int) value : 0;
            }
            case SOLD -> sold = (long) value;
            case WEIGHT -> weight = (float) value;
            case VOLUME -> volume = (Double) value;
            case SIZE_CLASS -> sizeClass = (char) value;
            case COLOUR -> colour = (Character) value;
            case PRICE -> price = (BigDecimal) value;
            case TAX -> tax = (BigDecimal) value;
            case BARCODE -> barcode = (BigInteger) value;
            case PICTURE -> picture = (byte[]) value;
            case RELEASED -> released = (LocalDate) value;
            case OPENS -> opens = (LocalTime) value;
            case RESTOCKED -> restocked = (LocalDateTime) value;
            case CREATED -> created = (Instant) value;
            case DELIVERED -> delivered = (OffsetDateTime) value;
            case STATUS -> status = (Article.Status) value;
            case PREVIOUS_STATUS -> previousStatus = (Article.Status) value;
            case CURRENCY -> currency = (Currency) value;
            case FRAGILE -> fragile = (Boolean) value;
            case SPECIFICATION -> specification = (String) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.uuid(first);
        name = row.string(first + 1);
        description = row.string(first + 2);
        available = row.booleanValue(first + 3);
        recommended = row.booleanOrNull(first + 4);
        rating = row.byteValue(first + 5);
        shelf = row.shortValue(first + 6);
        stock = row.intValue(first + 7);
        $hasStock = row.has(first + 7, stock);
        sold = row.longValue(first + 8);
        weight = row.floatValue(first + 9);
        volume = row.doubleOrNull(first + 10);
        sizeClass = row.charValue(first + 11);
        colour = row.charOrNull(first + 12);
        price = row.decimal(first + 13);
        tax = row.decimal(first + 14);
        barcode = row.bigInteger(first + 15);
        picture = row.bytes(first + 16);
        released = row.date(first + 17);
        opens = row.time(first + 18);
        restocked = row.dateTime(first + 19);
        created = row.instant(first + 20);
        delivered = row.offsetDateTime(first + 21);
        status = Conversion.toProperty(STATUS_CONVERTER, row.string(first + 22));
        previousStatus = Conversion.toProperty(PREVIOUS_STATUS_CONVERTER, row.intOrNull(first + 23));
        currency = Conversion.toProperty(CURRENCY_CONVERTER, row.string(first + 24));
        fragile = Conversion.toProperty(FRAGILE_CONVERTER, row.charOrNull(first + 25));
        specification = row.string(first + 26);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.uuid(column);
            case NAME -> name = row.string(column);
            case DESCRIPTION -> description = row.string(column);
            case AVAILABLE -> available = row.booleanValue(column);
            case RECOMMENDED -> recommended = row.booleanOrNull(column);
            case RATING -> rating = row.byteValue(column);
            case SHELF -> shelf = row.shortValue(column);
            case STOCK -> {
                stock = row.intValue(column);
                $hasStock = row.has(column, stock);
            }
            case SOLD -> sold = row.longValue(column);
            case WEIGHT -> weight = row.floatValue(column);
            case VOLUME -> volume = row.doubleOrNull(column);
            case SIZE_CLASS -> sizeClass = row.charValue(column);
            case COLOUR -> colour = row.charOrNull(column);
            case PRICE -> price = row.decimal(column);
            case TAX -> tax = row.decimal(column);
            case BARCODE -> barcode = row.bigInteger(column);
            case PICTURE -> picture = row.bytes(column);
            case RELEASED -> released = row.date(column);
            case OPENS -> opens = row.time(column);
            case RESTOCKED -> restocked = row.dateTime(column);
            case CREATED -> created = row.instant(column);
            case DELIVERED -> delivered = row.offsetDateTime(column);
            case STATUS -> status = Conversion.toProperty(STATUS_CONVERTER, row.string(column));
            case PREVIOUS_STATUS -> previousStatus =
                    Conversion.toProperty(PREVIOUS_STATUS_CONVERTER, row.intOrNull(column));
            case CURRENCY -> currency = Conversion.toProperty(CURRENCY_CONVERTER, row.string(column));
            case FRAGILE -> fragile = Conversion.toProperty(FRAGILE_CONVERTER, row.charOrNull(column));
            case SPECIFICATION -> specification = row.string(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.uuid(position, id);
            case NAME -> parameters.string(position, name);
            case DESCRIPTION -> parameters.string(position, description);
            case AVAILABLE -> parameters.booleanValue(position, available);
            case RECOMMENDED -> parameters.booleanOrNull(position, recommended);
            case RATING -> parameters.byteValue(position, rating);
            case SHELF -> parameters.shortValue(position, shelf);
            case STOCK -> parameters.intOrNull(position, $hasStock ? stock : null);
            case SOLD -> parameters.longValue(position, sold);
            case WEIGHT -> parameters.floatValue(position, weight);
            case VOLUME -> parameters.doubleOrNull(position, volume);
            case SIZE_CLASS -> parameters.charValue(position, sizeClass);
            case COLOUR -> parameters.charOrNull(position, colour);
            case PRICE -> parameters.decimal(position, price);
            case TAX -> parameters.decimal(position, tax);
            case BARCODE -> parameters.bigInteger(position, barcode);
            case PICTURE -> parameters.bytes(position, picture);
            case RELEASED -> parameters.date(position, released);
            case OPENS -> parameters.time(position, opens);
            case RESTOCKED -> parameters.dateTime(position, restocked);
            case CREATED -> parameters.instant(position, created);
            case DELIVERED -> parameters.offsetDateTime(position, delivered);
            case STATUS -> parameters.string(position, Conversion.toColumn(STATUS_CONVERTER, status));
            case PREVIOUS_STATUS ->
                    parameters.intOrNull(position, Conversion.toColumn(PREVIOUS_STATUS_CONVERTER, previousStatus));
            case CURRENCY -> parameters.string(position, Conversion.toColumn(CURRENCY_CONVERTER, currency));
            case FRAGILE -> parameters.charOrNull(position, Conversion.toColumn(FRAGILE_CONVERTER, fragile));
            case SPECIFICATION -> parameters.string(position, specification);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Article}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Article> {
        Type() {
            super(Article.class, "Article", TableName.of("articles"),
                    Attribute.of(ID, "id", "id", ColumnType.UUID).id(KeySource.UUID),
                    Attribute.of(NAME, "name", "name", ColumnType.STRING),
                    Attribute.of(DESCRIPTION, "description", "description", ColumnType.STRING).nullable(),
                    Attribute.of(AVAILABLE, "available", "available", ColumnType.BOOLEAN).javaType(boolean.class),
                    Attribute.of(RECOMMENDED, "recommended", "recommended", ColumnType.BOOLEAN).nullable(),
                    Attribute.of(RATING, "rating", "rating", ColumnType.BYTE).javaType(byte.class),
                    Attribute.of(SHELF, "shelf", "shelf", ColumnType.SHORT).javaType(short.class),
                    Attribute.of(STOCK, "stock", "stock", ColumnType.INT).javaType(int.class).defaulted(),
                    Attribute.of(SOLD, "sold", "sold", ColumnType.LONG).javaType(long.class),
                    Attribute.of(WEIGHT, "weight", "weight", ColumnType.FLOAT).javaType(float.class),
                    Attribute.of(VOLUME, "volume", "volume", ColumnType.DOUBLE).nullable(),
                    Attribute.of(SIZE_CLASS, "sizeClass", "size_class", ColumnType.CHAR).javaType(char.class),
                    Attribute.of(COLOUR, "colour", "colour", ColumnType.CHAR).nullable(),
                    Attribute.of(PRICE, "price", "price", ColumnType.DECIMAL).digits(2),
                    Attribute.of(TAX, "tax", "tax", ColumnType.DECIMAL).nullable(),
                    Attribute.of(BARCODE, "barcode", "barcode", ColumnType.BIG_INTEGER).unsettable(),
                    Attribute.of(PICTURE, "picture", "picture", ColumnType.BYTES).nullable(),
                    Attribute.of(RELEASED, "released", "released", ColumnType.DATE).unsettable(),
                    Attribute.of(OPENS, "opens", "opens", ColumnType.TIME).unsettable(),
                    Attribute.of(RESTOCKED, "restocked", "restocked", ColumnType.DATE_TIME).unsettable(),
                    Attribute.of(CREATED, "created", "created", ColumnType.INSTANT).unsettable(),
                    Attribute.of(DELIVERED, "delivered", "delivered", ColumnType.OFFSET_DATE_TIME).nullable(),
                    Attribute.of(STATUS, "status", "status", ColumnType.STRING)
                            .javaType(Article.Status.class)
                            .converted(STATUS_CONVERTER),
                    Attribute.of(PREVIOUS_STATUS, "previousStatus", "previous_status", ColumnType.INT)
                            .javaType(Article.Status.class)
                            .nullable()
                            .converted(PREVIOUS_STATUS_CONVERTER),
                    Attribute.of(CURRENCY, "currency", "currency", ColumnType.STRING)
                            .javaType(Currency.class)
                            .converted(CURRENCY_CONVERTER),
                    Attribute.of(FRAGILE, "fragile", "fragile", ColumnType.CHAR)
                            .javaType(boolean.class)
                            .converted(FRAGILE_CONVERTER),
                    Attribute.of(SPECIFICATION, "specification", "specs", ColumnType.STRING).nullable());
        }

        @Override
        protected Article create() {
            return new Article_Impl();
        }

        @Override
        protected Article read(Row row, int first, long loaded, Attachment attachment) {
            Article_Impl object = new Article_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }
    }
}
