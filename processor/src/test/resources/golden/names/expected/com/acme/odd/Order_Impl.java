// Generated from Order.java. Edit that file, not this one.
package com.acme.odd;

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
import dev.dovetail.metadata.KeySource;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Order}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@SuppressWarnings("serial")
@SourceComments("Names that databases keep for themselves.")
final class Order_Impl extends Order implements Tracked, WithoutGetters {
    static final int TITLE = 0;
    static final int ID = 1;
    static final int GROUP = 2;
    static final int TOTAL = 3;
    static final int TITLE_ID = 4;

    private @Nullable Long id;
    private String group;
    private int total;
    private Long titleId;
    private @Nullable Title title;

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
    public String group() {
        if (($loaded & (1L << GROUP)) == 0) {
            Tracking.load(this, GROUP);
        }
        return group;
    }

    @Override
    public int total() {
        if (($loaded & (1L << TOTAL)) == 0) {
            Tracking.load(this, TOTAL);
        }
        return total;
    }

    @Override
    public Long titleId() {
        if (($loaded & (1L << TITLE_ID)) == 0) {
            Tracking.load(this, TITLE_ID);
        }
        return titleId;
    }

    @Override
    public Title title() {
        if (($loaded & (1L << TITLE)) == 0) {
            Tracking.load(this, TITLE);
        }
        return title;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Order_.TYPE;
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
            case TITLE -> title;
            case ID -> id;
            case GROUP -> group;
            case TOTAL -> total;
            case TITLE_ID -> titleId;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case TITLE -> title = (Title) value;
            case ID -> id = (Long) value;
            case GROUP -> group = (String) value;
            case TOTAL -> total = (int) value;
            case TITLE_ID -> titleId = (Long) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        group = row.string(first + 1);
        total = row.intValue(first + 2);
        titleId = row.longOrNull(first + 3);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case GROUP -> group = row.string(column);
            case TOTAL -> total = row.intValue(column);
            case TITLE_ID -> titleId = row.longOrNull(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case GROUP -> parameters.string(position, group);
            case TOTAL -> parameters.intValue(position, total);
            case TITLE_ID -> parameters.longOrNull(position, titleId);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Order}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Order> {
        Type() {
            super(Order.class, "Order", TableName.of("Order"),
                    Attribute.of(ID, "id", "OrderId", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(GROUP, "group", "group", ColumnType.STRING).unsettable(),
                    Attribute.of(TOTAL, "total", "total amount", ColumnType.INT).javaType(int.class),
                    Attribute.of(TITLE_ID, "titleId", "TitleId", ColumnType.LONG).unique().foreignKey());
        }

        @Override
        protected Order create() {
            return new Order_Impl();
        }

        @Override
        protected Order read(Row row, int first, long loaded, Attachment attachment) {
            Order_Impl object = new Order_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(TITLE, "title", Title_.TYPE).key("titleId")
            };
        }
    }
}
