// Generated from Application.java. Edit that file, not this one.
package com.acme.config;

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
import dev.dovetail.metadata.KeySource;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Application}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
final class Application_Impl extends Application implements Tracked, WithoutGetters {
    static final int SETTINGS = 0;
    static final int SERVERS = 1;
    static final int HOSTS = 2;
    static final int ID = 3;

    private @Nullable Long id;
    private Map<String, Setting> settings;
    private Map<Integer, Server> servers;
    private Set<Server> hosts;

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
    public Map<String, Setting> settings() {
        if (($loaded & (1L << SETTINGS)) == 0) {
            Tracking.load(this, SETTINGS);
        }
        return settings;
    }

    /** Replaces the members of {@link Application#settings()} and updates {@link Setting#application()}. */
    @Override
    public Application settings(Map<String, Setting> settings) {
        Tracking.replace(this, SETTINGS, settings.values());
        return this;
    }

    @Override
    public Map<Integer, Server> servers() {
        if (($loaded & (1L << SERVERS)) == 0) {
            Tracking.load(this, SERVERS);
        }
        return servers;
    }

    @Override
    public Set<Server> hosts() {
        if (($loaded & (1L << HOSTS)) == 0) {
            Tracking.load(this, HOSTS);
        }
        return hosts;
    }

    /** Replaces the members of {@link Application#hosts()} and updates {@link Server#runs()}. */
    @Override
    public Application hosts(Set<Server> hosts) {
        Tracking.replace(this, HOSTS, hosts);
        return this;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Application_.TYPE;
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
            case SETTINGS -> settings;
            case SERVERS -> servers;
            case HOSTS -> hosts;
            case ID -> id;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case SETTINGS -> settings = (Map<String, Setting>) value;
            case SERVERS -> servers = (Map<Integer, Server>) value;
            case HOSTS -> hosts = (Set<Server>) value;
            case ID -> id = (Long) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Application}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Application> {
        Type() {
            super(Application.class, "Application", TableName.of("applications"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY));
        }

        @Override
        protected Application create() {
            return new Application_Impl();
        }

        @Override
        protected Application read(Row row, int first, long loaded, Attachment attachment) {
            Application_Impl object = new Application_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.oneToMany(SETTINGS, "settings", Setting_.TYPE)
                        .key("applicationId")
                        .inverse("application")
                        .asMap("name"),
                RelationshipDefinition.oneToMany(SERVERS, "servers", Server_.TYPE)
                        .key("applicationId")
                        .inverse("application")
                        .asMap("port"),
                RelationshipDefinition.oneToMany(HOSTS, "hosts", Server_.TYPE)
                        .key("runsId")
                        .inverse("runs")
                        .asSet()
            };
        }
    }
}
