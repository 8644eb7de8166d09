// Generated from Book.java. Edit that file, not this one.
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

/** Implements {@link Book}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties({"barcode", "shelfId", "shelf"})
@SourceComments("A book.")
final class Book_Impl implements Book, Tracked, WithoutGetters {
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
    static final int AUTHOR = 11;
    static final int ISBN = 12;
    static final int AUTHOR_ID = 13;

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
    private String isbn;
    private Long authorId;
    private @Nullable Author author;

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
    public Book title(String title) {
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

    /** Sets {@link Book#shelf()} and updates {@link Shelf#media()}. */
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

    /** Returns the other side of {@link Film#source()}. Called by {@link Book_}. */
    List<Film> $films() {
        if (($loaded & (1L << FILMS)) == 0) {
            Tracking.load(this, FILMS);
        }
        return films;
    }

    @Override
    public String isbn() {
        if (($loaded & (1L << ISBN)) == 0) {
            Tracking.load(this, ISBN);
        }
        return isbn;
    }

    @Override
    public Book isbn(String isbn) {
        Tracking.changing(this, ISBN);
        this.isbn = isbn;
        return this;
    }

    @Override
    public Long authorId() {
        if (($loaded & (1L << AUTHOR_ID)) == 0) {
            Tracking.load(this, AUTHOR_ID);
        }
        return authorId;
    }

    @Override
    public Author author() {
        if (($loaded & (1L << AUTHOR)) == 0) {
            Tracking.load(this, AUTHOR);
        }
        return author;
    }

    /** Sets {@link Book#author()} and updates {@link Author#books()}. */
    @Override
    public Book author(Author author) {
        Tracking.refer(this, AUTHOR, author);
        return this;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Book_.TYPE;
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
            case TYPE -> "B";
            case FILMS -> films;
            case PAGES -> pages;
            case LANGUAGE -> language;
            case AUTHOR -> author;
            case ISBN -> isbn;
            case AUTHOR_ID -> authorId;
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
            case AUTHOR -> author = (Author) value;
            case ISBN -> isbn = (String) value;
            case AUTHOR_ID -> authorId = (Long) value;
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
        isbn = row.string(first + 8);
        authorId = row.longOrNull(first + 9);
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
            case ISBN -> isbn = row.string(column);
            case AUTHOR_ID -> authorId = row.longOrNull(column);
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
            case TYPE -> parameters.string(position, "B");
            case PAGES -> parameters.intValue(position, pages);
            case LANGUAGE -> parameters.string(position, Conversion.toColumn(LANGUAGE_CONVERTER, language));
            case ISBN -> parameters.string(position, isbn);
            case AUTHOR_ID -> parameters.longOrNull(position, authorId);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Book}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Book> {
        Type() {
            super(Book.class, "Book", TableName.of("media"), Text_.TYPE, "B",
                    Attribute.of(ISBN, "isbn", "isbn", ColumnType.STRING),
                    Attribute.of(AUTHOR_ID, "authorId", "author_id", ColumnType.LONG).foreignKey());
            unique("title", "isbn");
            constraint("ck_media_book_isbn", "isbn");
        }

        @Override
        protected Book create() {
            return new Book_Impl();
        }

        @Override
        protected Book read(Row row, int first, long loaded, Attachment attachment) {
            Book_Impl object = new Book_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(AUTHOR, "author", Author_.TYPE).key("authorId").inverse("books")
            };
        }
    }
}
