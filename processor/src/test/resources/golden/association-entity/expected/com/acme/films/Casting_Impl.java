// Generated from Casting.java. Edit that file, not this one.
package com.acme.films;

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
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Casting}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties("role")
final class Casting_Impl implements Casting, Tracked, WithoutGetters {
    static final int FILM = 0;
    static final int ACTOR = 1;
    static final int FILM_ID = 2;
    static final int ACTOR_ID = 3;
    static final int ROLE = 4;

    private Long filmId;
    private Long actorId;
    private @Nullable Film film;
    private @Nullable Actor actor;
    private @Nullable String role;

    private @Nullable Attachment $attachment;
    private @Nullable Changes $changes;
    private long $loaded;

    @Override
    public Long filmId() {
        if (($loaded & (1L << FILM_ID)) == 0) {
            Tracking.load(this, FILM_ID);
        }
        return filmId;
    }

    @Override
    public Long actorId() {
        if (($loaded & (1L << ACTOR_ID)) == 0) {
            Tracking.load(this, ACTOR_ID);
        }
        return actorId;
    }

    @Override
    public Film film() {
        if (($loaded & (1L << FILM)) == 0) {
            Tracking.load(this, FILM);
        }
        return film;
    }

    /** Sets {@link Casting#film()} and updates {@link Film#castings()}. */
    @Override
    public Casting film(Film film) {
        Tracking.refer(this, FILM, film);
        return this;
    }

    @Override
    public Actor actor() {
        if (($loaded & (1L << ACTOR)) == 0) {
            Tracking.load(this, ACTOR);
        }
        return actor;
    }

    /** Sets {@link Casting#actor()} and updates {@link Actor#castings()}. */
    @Override
    public Casting actor(Actor actor) {
        Tracking.refer(this, ACTOR, actor);
        return this;
    }

    @Override
    public @Nullable String role() {
        if (($loaded & (1L << ROLE)) == 0) {
            Tracking.load(this, ROLE);
        }
        return role;
    }

    @Override
    public Casting role(@Nullable String role) {
        Tracking.changing(this, ROLE);
        this.role = role;
        return this;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Casting_.TYPE;
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
            case FILM -> film;
            case ACTOR -> actor;
            case FILM_ID -> filmId;
            case ACTOR_ID -> actorId;
            case ROLE -> role;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case FILM -> film = (Film) value;
            case ACTOR -> actor = (Actor) value;
            case FILM_ID -> filmId = (Long) value;
            case ACTOR_ID -> actorId = (Long) value;
            case ROLE -> role = (String) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        filmId = row.longOrNull(first);
        actorId = row.longOrNull(first + 1);
        role = row.string(first + 2);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case FILM_ID -> filmId = row.longOrNull(column);
            case ACTOR_ID -> actorId = row.longOrNull(column);
            case ROLE -> role = row.string(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case FILM_ID -> parameters.longOrNull(position, filmId);
            case ACTOR_ID -> parameters.longOrNull(position, actorId);
            case ROLE -> parameters.string(position, role);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Casting}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Casting> {
        Type() {
            super(Casting.class, "Casting", TableName.of("castings"),
                    Attribute.of(FILM_ID, "filmId", "film_id", ColumnType.LONG).id().foreignKey(),
                    Attribute.of(ACTOR_ID, "actorId", "actor_id", ColumnType.LONG).id().foreignKey(),
                    Attribute.of(ROLE, "role", "role", ColumnType.STRING).nullable());
        }

        @Override
        protected Casting create() {
            return new Casting_Impl();
        }

        @Override
        protected Casting read(Row row, int first, long loaded, Attachment attachment) {
            Casting_Impl object = new Casting_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(FILM, "film", Film_.TYPE).key("filmId").inverse("castings"),
                RelationshipDefinition.manyToOne(ACTOR, "actor", Actor_.TYPE).key("actorId").inverse("castings")
            };
        }
    }
}
