// Generated from Recording.java. Edit that file, not this one.
package com.acme.music;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Column;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Recording} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Recording_<R> extends KeyedPath<R, Recording, Long> {
    /** The entity type of {@link Recording}. */
    public static final EntityType<Recording> TYPE = mapping(new Recording_Impl.Type());

    /** The root of a query for {@link Recording} entities. */
    public static final Recording_<Recording> recording = new Recording_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Recording_Impl.ID);
    public final StringColumn<R> isrc = string(Recording_Impl.ISRC);
    public final Column<R, String[]> tags = column(Recording_Impl.TAGS);
    public final Column<R, int[]> beats = column(Recording_Impl.BEATS);
    public final Column<R, UUID[]> sources = column(Recording_Impl.SOURCES);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Recording_::new}. */
    public Recording_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Recording}, to be added to a session. */
    public static Recording create() {
        return TYPE.newInstance();
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Recording_<R>, ? extends Condition<R>> condition) {
        return has(new Recording_<>(again()), condition);
    }

    @Override
    protected <Q> Recording_<Q> at(Source source) {
        return new Recording_<>(source);
    }
}
