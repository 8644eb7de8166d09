// Generated from Flight.java. Edit that file, not this one.
package com.acme.travel;

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

/** Implements {@link Flight}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties({"destinationCode", "destination"})
final class Flight_Impl extends Flight implements Tracked, WithoutGetters {
    static final int ORIGIN = 0;
    static final int DESTINATION = 1;
    static final int NUMBER = 2;
    static final int ORIGIN_CODE = 3;
    static final int DESTINATION_CODE = 4;

    private long number;
    private String originCode;
    private @Nullable String destinationCode;
    private @Nullable Airport origin;
    private @Nullable Airport destination;

    private boolean $hasNumber;
    private @Nullable Attachment $attachment;
    private @Nullable Changes $changes;
    private long $loaded;

    @Override
    public long number() {
        if (($loaded & (1L << NUMBER)) == 0) {
            Tracking.load(this, NUMBER);
        }
        return number;
    }

    @Override
    public String originCode() {
        if (($loaded & (1L << ORIGIN_CODE)) == 0) {
            Tracking.load(this, ORIGIN_CODE);
        }
        return originCode;
    }

    @Override
    public @Nullable String destinationCode() {
        if (($loaded & (1L << DESTINATION_CODE)) == 0) {
            Tracking.load(this, DESTINATION_CODE);
        }
        return destinationCode;
    }

    @Override
    public Airport origin() {
        if (($loaded & (1L << ORIGIN)) == 0) {
            Tracking.load(this, ORIGIN);
        }
        return origin;
    }

    /** Sets {@link Flight#origin()} and updates {@link Airport#departures()}. */
    @Override
    public Flight origin(Airport origin) {
        Tracking.refer(this, ORIGIN, origin);
        return this;
    }

    @Override
    public @Nullable Airport destination() {
        if (($loaded & (1L << DESTINATION)) == 0) {
            Tracking.load(this, DESTINATION);
        }
        return destination;
    }

    /** Sets {@link Flight#destination()} and updates {@link Airport#arrivals()}. */
    @Override
    public Flight destination(@Nullable Airport destination) {
        Tracking.refer(this, DESTINATION, destination);
        return this;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Flight_.TYPE;
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
            case ORIGIN -> origin;
            case DESTINATION -> destination;
            case NUMBER -> $hasNumber ? number : null;
            case ORIGIN_CODE -> originCode;
            case DESTINATION_CODE -> destinationCode;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case ORIGIN -> origin = (Airport) value;
            case DESTINATION -> destination = (Airport) value;
            case NUMBER -> {
                $hasNumber = value != null;
                number = $hasNumber ? (long) value : 0;
            }
            case ORIGIN_CODE -> originCode = (String) value;
            case DESTINATION_CODE -> destinationCode = (String) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        number = row.longValue(first);
        $hasNumber = row.has(first, number);
        originCode = row.string(first + 1);
        destinationCode = row.string(first + 2);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case NUMBER -> {
                number = row.longValue(column);
                $hasNumber = row.has(column, number);
            }
            case ORIGIN_CODE -> originCode = row.string(column);
            case DESTINATION_CODE -> destinationCode = row.string(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case NUMBER -> parameters.longOrNull(position, $hasNumber ? number : null);
            case ORIGIN_CODE -> parameters.string(position, originCode);
            case DESTINATION_CODE -> parameters.string(position, destinationCode);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Flight}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Flight> {
        Type() {
            super(Flight.class, "Flight", TableName.of("flights"),
                    Attribute.of(NUMBER, "number", "number", ColumnType.LONG)
                            .javaType(long.class)
                            .id(KeySource.sequence("flight_numbers", 20)),
                    Attribute.of(ORIGIN_CODE, "originCode", "origin_code", ColumnType.STRING).foreignKey(),
                    Attribute.of(DESTINATION_CODE, "destinationCode", "destination_code", ColumnType.STRING)
                            .foreignKey()
                            .nullable());
        }

        @Override
        protected Flight create() {
            return new Flight_Impl();
        }

        @Override
        protected Flight read(Row row, int first, long loaded, Attachment attachment) {
            Flight_Impl object = new Flight_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(ORIGIN, "origin", Airport_.TYPE)
                        .key("originCode")
                        .inverse("departures"),
                RelationshipDefinition.manyToOne(DESTINATION, "destination", Airport_.TYPE)
                        .key("destinationCode")
                        .inverse("arrivals")
            };
        }
    }
}
