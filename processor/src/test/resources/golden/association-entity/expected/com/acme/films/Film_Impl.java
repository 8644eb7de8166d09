// Generated from Film.java. Edit that file, not this one.
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

/** Implements {@link Film}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
final class Film_Impl implements Film, Tracked, WithoutGetters {
    static final int CASTINGS = 0;
    static final int ACTORS = 1;
    static final int ID = 2;

    private @Nullable Long id;
    private List<Casting> castings;
    private Set<Actor> actors;

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
    public Set<Actor> actors() {
        if (($loaded & (1L << ACTORS)) == 0) {
            Tracking.load(this, ACTORS);
        }
        return actors;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Film_.TYPE;
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
            case ACTORS -> actors;
            case ID -> id;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case CASTINGS -> castings = (List<Casting>) value;
            case ACTORS -> actors = (Set<Actor>) value;
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

    /** Describes {@link Film}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Film> {
        Type() {
            super(Film.class, "Film", TableName.of("films"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY));
        }

        @Override
        protected Film create() {
            return new Film_Impl();
        }

        @Override
        protected Film read(Row row, int first, long loaded, Attachment attachment) {
            Film_Impl object = new Film_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.oneToMany(CASTINGS, "castings", Casting_.TYPE)
                        .key("filmId")
                        .inverse("film"),
                RelationshipDefinition.manyToMany(ACTORS, "actors", Actor_.TYPE)
                        .association(TableName.of("castings"), List.of("film_id"), List.of("actor_id"))
                        .viewOnly()
                        .asSet()
            };
        }
    }
}
