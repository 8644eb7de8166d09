// Generated from Airport.java. Edit that file, not this one.
package com.acme.travel;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.generated.Row;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.generated.WithoutGetters;
import dev.dovetail.metadata.Attribute;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Airport}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
final class Airport_Impl extends Airport implements Tracked, WithoutGetters {
    static final int DEPARTURES = 0;
    static final int ARRIVALS = 1;
    static final int CODE = 2;

    private String code;
    private List<Flight> departures;
    private List<Flight> arrivals;

    private @Nullable Attachment $attachment;
    private @Nullable Changes $changes;
    private long $loaded;

    @Override
    public String code() {
        if (($loaded & (1L << CODE)) == 0) {
            Tracking.load(this, CODE);
        }
        return code;
    }

    @Override
    public Airport code(String code) {
        Tracking.changing(this, CODE);
        this.code = code;
        return this;
    }

    @Override
    public List<Flight> departures() {
        if (($loaded & (1L << DEPARTURES)) == 0) {
            Tracking.load(this, DEPARTURES);
        }
        return departures;
    }

    @Override
    public List<Flight> arrivals() {
        if (($loaded & (1L << ARRIVALS)) == 0) {
            Tracking.load(this, ARRIVALS);
        }
        return arrivals;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Airport_.TYPE;
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
            case DEPARTURES -> departures;
            case ARRIVALS -> arrivals;
            case CODE -> code;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case DEPARTURES -> departures = (List<Flight>) value;
            case ARRIVALS -> arrivals = (List<Flight>) value;
            case CODE -> code = (String) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        code = row.string(first);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case CODE -> code = row.string(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case CODE -> parameters.string(position, code);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Airport}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Airport> {
        Type() {
            super(Airport.class, "Airport", TableName.of("airports"),
                    Attribute.of(CODE, "code", "code", ColumnType.STRING).id().placeholders(255));
        }

        @Override
        protected Airport create() {
            return new Airport_Impl();
        }

        @Override
        protected Airport read(Row row, int first, long loaded, Attachment attachment) {
            Airport_Impl object = new Airport_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.oneToMany(DEPARTURES, "departures", Flight_.TYPE)
                        .key("originCode")
                        .inverse("origin"),
                RelationshipDefinition.oneToMany(ARRIVALS, "arrivals", Flight_.TYPE)
                        .key("destinationCode")
                        .inverse("destination")
            };
        }
    }
}
