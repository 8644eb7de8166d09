// Generated from Recording.java. Edit that file, not this one.
package com.acme.music;

import dev.dovetail.annotation.Generated;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Column;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Source;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Makes each {@link Recording}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Recording_<R> extends KeyedPath<R, Recording, Long> {
    /** What the runtime knows of {@link Recording}. */
    public static final EntityType<Recording> TYPE = new Recording_Impl.Recording_Type();

    /** The path of a query that selects {@link Recording}. */
    public static final Recording_<Recording> recording = new Recording_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Recording_Impl.ID);
    public final StringColumn<R> isrc = string(Recording_Impl.ISRC);
    public final Column<R, String[]> tags = column(Recording_Impl.TAGS);
    public final Column<R, int[]> beats = column(Recording_Impl.BEATS);
    public final Column<R, UUID[]> sources = column(Recording_Impl.SOURCES);

    /** Called by generated code. */
    public Recording_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Recording create() {
        return TYPE.newInstance();
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Recording_<R>, ? extends Condition<R>> condition) {
        return has(new Recording_<>(again()), condition);
    }

    @Override
    protected <Q> Recording_<Q> at(Source source) {
        return new Recording_<>(source);
    }
}
