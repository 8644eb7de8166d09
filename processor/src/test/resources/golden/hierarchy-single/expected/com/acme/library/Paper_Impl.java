// Generated from Paper.java. Edit that file, not this one.
package com.acme.library;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Paper}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties({"barcode", "shelfId", "shelf", "remark"})
@SourceComments("A newspaper or a magazine.")
final class Paper_Impl implements Paper, Tracked, WithoutGetters {
    static final int SHELF = 0;
    static final int TAGS = 1;
    static final int ID = 2;
    static final int TITLE = 3;
    static final int BARCODE = 4;
    static final int SHELF_ID = 5;
    static final int VERSION = 6;
    static final int TYPE = 7;
    static final int FILMS = 8;
    static final int PAGES = 9;
    static final int LANGUAGE = 10;
    static final int DAY = 11;
    static final int REMARK = 12;

    private static final Converter<Language, String> LANGUAGE_CONVERTER = EnumConverter.byName(Language.values());

    private @Nullable Long id;
    private String title;
    private @Nullable String barcode;
    private @Nullable Long shelfId;
    private @Nullable Shelf shelf;
    private Set<Tag> tags;
    private int version;
    private int pages;
    private Language language;
    private List<Film> films;
    private LocalDate day;
    private @Nullable String remark;

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

    /** Sets {@link Paper#shelf()} and updates {@link Shelf#media()}. */
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
    public int pages() {
        if (($loaded & (1L << PAGES)) == 0) {
            Tracking.load(this, PAGES);
        }
        return pages;
    }

    @Override
    public Text pages(int pages) {
        Tracking.changing(this, PAGES);
        this.pages = pages;
        return this;
    }

    @Override
    public Language language() {
        if (($loaded & (1L << LANGUAGE)) == 0) {
            Tracking.load(this, LANGUAGE);
        }
        return language;
    }

    @Override
    public Text language(Language language) {
        Tracking.changing(this, LANGUAGE);
        this.language = language;
        return this;
    }

    /** Returns the other side of {@link Film#source()}. Called by {@link Paper_}. */
    List<Film> $films() {
        if (($loaded & (1L << FILMS)) == 0) {
            Tracking.load(this, FILMS);
        }
        return films;
    }

    @Override
    public LocalDate day() {
        if (($loaded & (1L << DAY)) == 0) {
            Tracking.load(this, DAY);
        }
        return day;
    }

    @Override
    public Paper day(LocalDate day) {
        Tracking.changing(this, DAY);
        this.day = day;
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
    public Paper remark(@Nullable String remark) {
        Tracking.changing(this, REMARK);
        this.remark = remark;
        return this;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Paper_.TYPE;
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
            case TYPE -> "paper";
            case FILMS -> films;
            case PAGES -> pages;
            case LANGUAGE -> language;
            case DAY -> day;
            case REMARK -> remark;
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
            case FILMS -> films = (List<Film>) value;
            case PAGES -> pages = (int) value;
            case LANGUAGE -> language = (Language) value;
            case DAY -> day = (LocalDate) value;
            case REMARK -> remark = (String) value;
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
        pages = row.intValue(first + 6);
        language = Conversion.toProperty(LANGUAGE_CONVERTER, row.string(first + 7));
        day = row.date(first + 8);
        remark = row.string(first + 9);
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
            case PAGES -> pages = row.intValue(column);
            case LANGUAGE -> language = Conversion.toProperty(LANGUAGE_CONVERTER, row.string(column));
            case DAY -> day = row.date(column);
            case REMARK -> remark = row.string(column);
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
            case TYPE -> parameters.string(position, "paper");
            case PAGES -> parameters.intValue(position, pages);
            case LANGUAGE -> parameters.string(position, Conversion.toColumn(LANGUAGE_CONVERTER, language));
            case DAY -> parameters.date(position, day);
            case REMARK -> parameters.string(position, remark);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Paper}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Paper> {
        Type() {
            super(Paper.class, "Paper", TableName.of("media"), Text_.TYPE, "paper",
                    Attribute.of(DAY, "day", "day", ColumnType.DATE),
                    Attribute.of(REMARK, "remark", "remark", ColumnType.STRING).nullable());
        }

        @Override
        protected Paper create() {
            return new Paper_Impl();
        }

        @Override
        protected Paper read(Row row, int first, long loaded, Attachment attachment) {
            Paper_Impl object = new Paper_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }
    }
}
