// Generated from Row.java. Edit that file, not this one.
package com.acme.odd;

import dev.dovetail.annotation.Generated;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Many;
import dev.dovetail.query.Source;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Makes each {@link Row}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Row_<R> extends KeyedPath<R, Row, Long> {
    /** What the runtime knows of {@link Row}. */
    public static final EntityType<Row> TYPE = new Row_Impl.Row_Type();

    /** The path of a query that selects {@link Row}. */
    public static final Row_<Row> row = new Row_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Row_Impl.ID);
    public final StringColumn<R> URL = string(Row_Impl.URL_);

    /** Called by generated code. */
    public Row_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Row create() {
        return TYPE.newInstance();
    }

    /** The rows of {@link Row#titles()}. */
    public Many<R, Title, Title_<R>> titles() {
        return many(Row_Impl.TITLES, Title_.title_);
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Row_<R>, ? extends Condition<R>> condition) {
        return has(new Row_<>(again()), condition);
    }

    @Override
    protected <Q> Row_<Q> at(Source source) {
        return new Row_<>(source);
    }
}
