// Generated from Title.java. Edit that file, not this one.
package com.acme.odd;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.NullableProperties;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.generated.SourceComments;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.WithoutGetters;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.KeySource;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Title}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties({"property", "notedId", "noted"})
@SourceComments("Names that generated code uses, too.")
final class Title_Impl extends Title implements Tracked, WithoutGetters {
    static final int CREATE = 0;
    static final int NOTED = 1;
    static final int ID = 2;
    static final int TITLE = 3;
    static final int FIRST = 4;
    static final int ROW = 5;
    static final int PROPERTY = 6;
    static final int VALUE = 7;
    static final int COLUMN = 8;
    static final int PARAMETERS = 9;
    static final int POSITION = 10;
    static final int SESSION = 11;
    static final int SOURCE = 12;
    static final int CREATE_ID = 13;
    static final int NOTED_ID = 14;

    private @Nullable Long id;
    private String title;
    private String first;
    private String row;
    private @Nullable String property;
    private String value;
    private String column;
    private String parameters;
    private int position;
    private int session;
    private String source;
    private Long createId;
    private @Nullable Row create;
    private @Nullable Long notedId;
    private @Nullable R noted;

    private @Nullable Attachment $attachment;
    private @Nullable Changes $changes;
    private long $loaded;

    @Override
    public Long id() {
        if (($loaded & (1L << ID)) == 0) {
            dev.dovetail.generated.Tracking.load(this, ID);
        }
        return id;
    }

    @Override
    public String title() {
        if (($loaded & (1L << TITLE)) == 0) {
            dev.dovetail.generated.Tracking.load(this, TITLE);
        }
        return title;
    }

    @Override
    public Title title(String title) {
        dev.dovetail.generated.Tracking.changing(this, TITLE);
        this.title = title;
        return this;
    }

    @Override
    public String first() {
        if (($loaded & (1L << FIRST)) == 0) {
            dev.dovetail.generated.Tracking.load(this, FIRST);
        }
        return first;
    }

    @Override
    public String row() {
        if (($loaded & (1L << ROW)) == 0) {
            dev.dovetail.generated.Tracking.load(this, ROW);
        }
        return row;
    }

    @Override
    public @Nullable String property() {
        if (($loaded & (1L << PROPERTY)) == 0) {
            dev.dovetail.generated.Tracking.load(this, PROPERTY);
        }
        return property;
    }

    @Override
    public Title property(@Nullable String property) {
        dev.dovetail.generated.Tracking.changing(this, PROPERTY);
        this.property = property;
        return this;
    }

    @Override
    public String value() {
        if (($loaded & (1L << VALUE)) == 0) {
            dev.dovetail.generated.Tracking.load(this, VALUE);
        }
        return value;
    }

    @Override
    public String column() {
        if (($loaded & (1L << COLUMN)) == 0) {
            dev.dovetail.generated.Tracking.load(this, COLUMN);
        }
        return column;
    }

    @Override
    public String parameters() {
        if (($loaded & (1L << PARAMETERS)) == 0) {
            dev.dovetail.generated.Tracking.load(this, PARAMETERS);
        }
        return parameters;
    }

    @Override
    public int position() {
        if (($loaded & (1L << POSITION)) == 0) {
            dev.dovetail.generated.Tracking.load(this, POSITION);
        }
        return position;
    }

    @Override
    public int session() {
        if (($loaded & (1L << SESSION)) == 0) {
            dev.dovetail.generated.Tracking.load(this, SESSION);
        }
        return session;
    }

    @Override
    public String source() {
        if (($loaded & (1L << SOURCE)) == 0) {
            dev.dovetail.generated.Tracking.load(this, SOURCE);
        }
        return source;
    }

    @Override
    public Long createId() {
        if (($loaded & (1L << CREATE_ID)) == 0) {
            dev.dovetail.generated.Tracking.load(this, CREATE_ID);
        }
        return createId;
    }

    @Override
    public Row create() {
        if (($loaded & (1L << CREATE)) == 0) {
            dev.dovetail.generated.Tracking.load(this, CREATE);
        }
        return create;
    }

    @Override
    public @Nullable Long notedId() {
        if (($loaded & (1L << NOTED_ID)) == 0) {
            dev.dovetail.generated.Tracking.load(this, NOTED_ID);
        }
        return notedId;
    }

    @Override
    public @Nullable R noted() {
        if (($loaded & (1L << NOTED)) == 0) {
            dev.dovetail.generated.Tracking.load(this, NOTED);
        }
        return noted;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return dev.dovetail.generated.Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Title_.TYPE;
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
            case CREATE -> create;
            case NOTED -> noted;
            case ID -> id;
            case TITLE -> title;
            case FIRST -> first;
            case ROW -> row;
            case PROPERTY -> this.property;
            case VALUE -> value;
            case COLUMN -> column;
            case PARAMETERS -> parameters;
            case POSITION -> position;
            case SESSION -> session;
            case SOURCE -> source;
            case CREATE_ID -> createId;
            case NOTED_ID -> notedId;
            default -> throw dev.dovetail.generated.Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case CREATE -> create = (Row) value;
            case NOTED -> noted = (R) value;
            case ID -> id = (Long) value;
            case TITLE -> title = (String) value;
            case FIRST -> first = (String) value;
            case ROW -> row = (String) value;
            case PROPERTY -> this.property = (String) value;
            case VALUE -> this.value = (String) value;
            case COLUMN -> column = (String) value;
            case PARAMETERS -> parameters = (String) value;
            case POSITION -> position = (int) value;
            case SESSION -> session = (int) value;
            case SOURCE -> source = (String) value;
            case CREATE_ID -> createId = (Long) value;
            case NOTED_ID -> notedId = (Long) value;
            default -> throw dev.dovetail.generated.Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(dev.dovetail.generated.Row row, int first) {
        id = row.longOrNull(first);
        title = row.string(first + 1);
        this.first = row.string(first + 2);
        this.row = row.string(first + 3);
        property = row.string(first + 4);
        value = row.string(first + 5);
        column = row.string(first + 6);
        parameters = row.string(first + 7);
        position = row.intValue(first + 8);
        session = row.intValue(first + 9);
        source = row.string(first + 10);
        createId = row.longOrNull(first + 11);
        notedId = row.longOrNull(first + 12);
    }

    @Override
    public void $read(int property, dev.dovetail.generated.Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case TITLE -> title = row.string(column);
            case FIRST -> first = row.string(column);
            case ROW -> this.row = row.string(column);
            case PROPERTY -> this.property = row.string(column);
            case VALUE -> value = row.string(column);
            case COLUMN -> this.column = row.string(column);
            case PARAMETERS -> parameters = row.string(column);
            case POSITION -> position = row.intValue(column);
            case SESSION -> session = row.intValue(column);
            case SOURCE -> source = row.string(column);
            case CREATE_ID -> createId = row.longOrNull(column);
            case NOTED_ID -> notedId = row.longOrNull(column);
            default -> throw dev.dovetail.generated.Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case TITLE -> parameters.string(position, title);
            case FIRST -> parameters.string(position, first);
            case ROW -> parameters.string(position, row);
            case PROPERTY -> parameters.string(position, this.property);
            case VALUE -> parameters.string(position, value);
            case COLUMN -> parameters.string(position, column);
            case PARAMETERS -> parameters.string(position, this.parameters);
            case POSITION -> parameters.intValue(position, this.position);
            case SESSION -> parameters.intValue(position, session);
            case SOURCE -> parameters.string(position, source);
            case CREATE_ID -> parameters.longOrNull(position, createId);
            case NOTED_ID -> parameters.longOrNull(position, notedId);
            default -> throw dev.dovetail.generated.Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Title}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Title> {
        Type() {
            super(Title.class, "Title", TableName.of("title"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(TITLE, "title", "title", ColumnType.STRING),
                    Attribute.of(FIRST, "first", "first", ColumnType.STRING).unsettable(),
                    Attribute.of(ROW, "row", "row", ColumnType.STRING).unsettable(),
                    Attribute.of(PROPERTY, "property", "property", ColumnType.STRING).nullable(),
                    Attribute.of(VALUE, "value", "value", ColumnType.STRING).unsettable(),
                    Attribute.of(COLUMN, "column", "column", ColumnType.STRING).unsettable(),
                    Attribute.of(PARAMETERS, "parameters", "parameters", ColumnType.STRING).unsettable(),
                    Attribute.of(POSITION, "position", "position", ColumnType.INT).javaType(int.class),
                    Attribute.of(SESSION, "session", "session", ColumnType.INT).javaType(int.class),
                    Attribute.of(SOURCE, "source", "source", ColumnType.STRING)
                            .unique()
                            .placeholders(255)
                            .unsettable(),
                    Attribute.of(CREATE_ID, "createId", "create_id", ColumnType.LONG).foreignKey(),
                    Attribute.of(NOTED_ID, "notedId", "noted_id", ColumnType.LONG).foreignKey().nullable());
        }

        @Override
        protected Title create() {
            return new Title_Impl();
        }

        @Override
        protected Title read(dev.dovetail.generated.Row row, int first, long loaded, Attachment attachment) {
            Title_Impl object = new Title_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(CREATE, "create", Row_.TYPE).key("createId"),
                RelationshipDefinition.manyToOne(NOTED, "noted", R_.TYPE).key("notedId")
            };
        }
    }
}
