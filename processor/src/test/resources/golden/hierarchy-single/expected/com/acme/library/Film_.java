// Generated from Film.java. Edit that file, not this one.
package com.acme.library;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.CollectionPath;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Film} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Film_<R> extends KeyedPath<R, Film, Long> {
    /** The entity type of {@link Film}. */
    public static final EntityType<Film> TYPE = mapping(new Film_Impl.Type());

    /** The root of a query for {@link Film} entities. */
    public static final Film_<Film> film = new Film_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Film_Impl.ID);
    public final StringColumn<R> title = string(Film_Impl.TITLE);
    public final StringColumn<R> barcode = string(Film_Impl.BARCODE);
    public final SummandColumn<R, Long, BigInteger> shelfId = summand(Film_Impl.SHELF_ID);
    public final SummandColumn<R, Integer, Long> version = summand(Film_Impl.VERSION);
    public final SummandColumn<R, Integer, Long> minutes = summand(Film_Impl.MINUTES);
    public final StringColumn<R> remark = string(Film_Impl.REMARK);
    public final SummandColumn<R, Long, BigInteger> sourceId = summand(Film_Impl.SOURCE_ID);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Film_::new}. */
    public Film_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Film}, to be added to a session. */
    public static Film create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link Film#shelf()}. */
    public Shelf_<R> shelf() {
        return new Shelf_<>(step(Film_Impl.SHELF));
    }

    /** Returns the members of {@link Film#tags()}. */
    public CollectionPath<R, Tag, Tag_<R>> tags() {
        return many(Film_Impl.TAGS, Tag_.tag);
    }

    /** Returns the path to {@link Film#source()}. */
    public Text_<R> source() {
        return new Text_<>(step(Film_Impl.SOURCE));
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Film_<R>, ? extends Condition<R>> condition) {
        return has(new Film_<>(again()), condition);
    }

    @Override
    protected <Q> Film_<Q> at(Source source) {
        return new Film_<>(source);
    }
}
