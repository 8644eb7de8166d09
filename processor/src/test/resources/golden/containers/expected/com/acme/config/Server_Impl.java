// Generated from Server.java. Edit that file, not this one.
package com.acme.config;

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

/** Implements {@link Server}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties({"runsId", "runs"})
final class Server_Impl extends Server implements Tracked, WithoutGetters {
    static final int APPLICATION = 0;
    static final int RUNS = 1;
    static final int ID = 2;
    static final int PORT = 3;
    static final int APPLICATION_ID = 4;
    static final int RUNS_ID = 5;

    private @Nullable Long id;
    private int port;
    private Long applicationId;
    private @Nullable Long runsId;
    private @Nullable Application application;
    private @Nullable Application runs;

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
    public int port() {
        if (($loaded & (1L << PORT)) == 0) {
            Tracking.load(this, PORT);
        }
        return port;
    }

    @Override
    public Long applicationId() {
        if (($loaded & (1L << APPLICATION_ID)) == 0) {
            Tracking.load(this, APPLICATION_ID);
        }
        return applicationId;
    }

    @Override
    public @Nullable Long runsId() {
        if (($loaded & (1L << RUNS_ID)) == 0) {
            Tracking.load(this, RUNS_ID);
        }
        return runsId;
    }

    @Override
    public Application application() {
        if (($loaded & (1L << APPLICATION)) == 0) {
            Tracking.load(this, APPLICATION);
        }
        return application;
    }

    @Override
    public @Nullable Application runs() {
        if (($loaded & (1L << RUNS)) == 0) {
            Tracking.load(this, RUNS);
        }
        return runs;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Server_.TYPE;
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
            case APPLICATION -> application;
            case RUNS -> runs;
            case ID -> id;
            case PORT -> port;
            case APPLICATION_ID -> applicationId;
            case RUNS_ID -> runsId;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case APPLICATION -> application = (Application) value;
            case RUNS -> runs = (Application) value;
            case ID -> id = (Long) value;
            case PORT -> port = (int) value;
            case APPLICATION_ID -> applicationId = (Long) value;
            case RUNS_ID -> runsId = (Long) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        port = row.intValue(first + 1);
        applicationId = row.longOrNull(first + 2);
        runsId = row.longOrNull(first + 3);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case PORT -> port = row.intValue(column);
            case APPLICATION_ID -> applicationId = row.longOrNull(column);
            case RUNS_ID -> runsId = row.longOrNull(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case PORT -> parameters.intValue(position, port);
            case APPLICATION_ID -> parameters.longOrNull(position, applicationId);
            case RUNS_ID -> parameters.longOrNull(position, runsId);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Server}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Server> {
        Type() {
            super(Server.class, "Server", TableName.of("servers"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(PORT, "port", "port", ColumnType.INT).javaType(int.class),
                    Attribute.of(APPLICATION_ID, "applicationId", "application_id", ColumnType.LONG).foreignKey(),
                    Attribute.of(RUNS_ID, "runsId", "runs_id", ColumnType.LONG).foreignKey().nullable());
        }

        @Override
        protected Server create() {
            return new Server_Impl();
        }

        @Override
        protected Server read(Row row, int first, long loaded, Attachment attachment) {
            Server_Impl object = new Server_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(APPLICATION, "application", Application_.TYPE)
                        .key("applicationId")
                        .inverse("servers"),
                RelationshipDefinition.manyToOne(RUNS, "runs", Application_.TYPE).key("runsId").inverse("hosts")
            };
        }
    }
}
