// Generated from Film.java. Edit that file, not this one.
package com.acme.film;

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
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Film}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties("screen")
@SourceComments(
        value = "A film.",
        properties = {
                "rating: For whom it is.",
                "screen: Where it is shown; the type of the database has the name of the enum.",
                "advertised: Stored as text, by label."
        }
)
final class Film_Impl implements Film, Tracked, WithoutGetters {
    static final int ID = 0;
    static final int RATING = 1;
    static final int SCREEN = 2;
    static final int ADVERTISED = 3;

    private static final Converter<Film.Rating, String> RATING_CONVERTER =
            EnumConverter.byLabel(Film.Rating.values(), Map.ofEntries(
                    Map.entry("PG_13", "PG-13"),
                    Map.entry("NC_17", "NC-17")));

    private static final Converter<Film.Screen, String> SCREEN_CONVERTER = EnumConverter.byName(Film.Screen.values());

    private static final Converter<Film.Rating, String> ADVERTISED_CONVERTER =
            EnumConverter.byLabel(Film.Rating.values(), Map.ofEntries(
                    Map.entry("PG_13", "PG-13"),
                    Map.entry("NC_17", "NC-17")));

    private @Nullable Long id;
    private Film.Rating rating;
    private Film.@Nullable Screen screen;
    private Film.Rating advertised;

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
    public Film.Rating rating() {
        if (($loaded & (1L << RATING)) == 0) {
            Tracking.load(this, RATING);
        }
        return rating;
    }

    @Override
    public Film rating(Film.Rating rating) {
        Tracking.changing(this, RATING);
        this.rating = rating;
        return this;
    }

    @Override
    public Film.@Nullable Screen screen() {
        if (($loaded & (1L << SCREEN)) == 0) {
            Tracking.load(this, SCREEN);
        }
        return screen;
    }

    @Override
    public Film screen(Film.@Nullable Screen screen) {
        Tracking.changing(this, SCREEN);
        this.screen = screen;
        return this;
    }

    @Override
    public Film.Rating advertised() {
        if (($loaded & (1L << ADVERTISED)) == 0) {
            Tracking.load(this, ADVERTISED);
        }
        return advertised;
    }

    @Override
    public Film advertised(Film.Rating advertised) {
        Tracking.changing(this, ADVERTISED);
        this.advertised = advertised;
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
            case ID -> id;
            case RATING -> rating;
            case SCREEN -> screen;
            case ADVERTISED -> advertised;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case ID -> id = (Long) value;
            case RATING -> rating = (Film.Rating) value;
            case SCREEN -> screen = (Film.Screen) value;
            case ADVERTISED -> advertised = (Film.Rating) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        rating = Conversion.toProperty(RATING_CONVERTER, row.named(first + 1));
        screen = Conversion.toProperty(SCREEN_CONVERTER, row.named(first + 2));
        advertised = Conversion.toProperty(ADVERTISED_CONVERTER, row.string(first + 3));
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case RATING -> rating = Conversion.toProperty(RATING_CONVERTER, row.named(column));
            case SCREEN -> screen = Conversion.toProperty(SCREEN_CONVERTER, row.named(column));
            case ADVERTISED -> advertised = Conversion.toProperty(ADVERTISED_CONVERTER, row.string(column));
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case RATING -> parameters.named(position, Conversion.toColumn(RATING_CONVERTER, rating));
            case SCREEN -> parameters.named(position, Conversion.toColumn(SCREEN_CONVERTER, screen));
            case ADVERTISED -> parameters.string(position, Conversion.toColumn(ADVERTISED_CONVERTER, advertised));
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Film}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Film> {
        Type() {
            super(Film.class, "Film", TableName.of("film"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(RATING, "rating", "rating", ColumnType.NAMED)
                            .javaType(Film.Rating.class)
                            .defaulted()
                            .converted(RATING_CONVERTER),
                    Attribute.of(SCREEN, "screen", "screen", ColumnType.NAMED)
                            .javaType(Film.Screen.class)
                            .nullable()
                            .converted(SCREEN_CONVERTER),
                    Attribute.of(ADVERTISED, "advertised", "advertised", ColumnType.STRING)
                            .javaType(Film.Rating.class)
                            .converted(ADVERTISED_CONVERTER));
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
    }
}
