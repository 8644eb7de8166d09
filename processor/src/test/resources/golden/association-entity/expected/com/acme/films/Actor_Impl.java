// Generated from Actor.java. Edit that file, not this one.
package com.acme.films;

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
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Actor}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
final class Actor_Impl implements Actor, Tracked, WithoutGetters {
    static final int CASTINGS = 0;
    static final int FILMS = 1;
    static final int ID = 2;

    private @Nullable Long id;
    private List<Casting> castings;
    private Set<Film> films;

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
    public List<Casting> castings() {
        if (($loaded & (1L << CASTINGS)) == 0) {
            Tracking.load(this, CASTINGS);
        }
        return castings;
    }

    @Override
    public Set<Film> films() {
        if (($loaded & (1L << FILMS)) == 0) {
            Tracking.load(this, FILMS);
        }
        return films;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Actor_.TYPE;
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
            case CASTINGS -> castings;
            case FILMS -> films;
            case ID -> id;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case CASTINGS -> castings = (List<Casting>) value;
            case FILMS -> films = (Set<Film>) value;
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

    /** Describes {@link Actor}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Actor> {
        Type() {
            super(Actor.class, "Actor", TableName.of("actors"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY));
        }

        @Override
        protected Actor create() {
            return new Actor_Impl();
        }

        @Override
        protected Actor read(Row row, int first, long loaded, Attachment attachment) {
            Actor_Impl object = new Actor_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.oneToMany(CASTINGS, "castings", Casting_.TYPE)
                        .key("actorId")
                        .inverse("actor"),
                RelationshipDefinition.manyToMany(FILMS, "films", Film_.TYPE)
                        .associationInverse(TableName.of("castings"), List.of("actor_id"), List.of("film_id"))
                        .viewOnly()
                        .asSet()
            };
        }
    }
}
