// Generated from Row.java. Edit that file, not this one.
package com.acme.odd;

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
 * Creates {@link Row} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Row_<R> extends KeyedPath<R, Row, Long> {
    /** The entity type of {@link Row}. */
    public static final EntityType<Row> TYPE = mapping(new Row_Impl.Type());

    /** The root of a query for {@link Row} entities. */
    public static final Row_<Row> row = new Row_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Row_Impl.ID);
    public final StringColumn<R> URL = string(Row_Impl.URL_);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Row_::new}. */
    public Row_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Row}, to be added to a session. */
    public static Row create() {
        return TYPE.newInstance();
    }

    /** Returns the members of {@link Row#titles()}. */
    public CollectionPath<R, Title, Title_<R>> titles() {
        return many(Row_Impl.TITLES, Title_.title_);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Row_<R>, ? extends Condition<R>> condition) {
        return has(new Row_<>(again()), condition);
    }

    @Override
    protected <Q> Row_<Q> at(Source source) {
        return new Row_<>(source);
    }
}
