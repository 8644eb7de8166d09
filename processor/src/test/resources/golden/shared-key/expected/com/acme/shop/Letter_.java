// Generated from Letter.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import dev.dovetail.tuple.Tuple2;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Letter} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Letter_<R> extends KeyedPath<R, Letter, Tuple2<Long, Long>> {
    /** The entity type of {@link Letter}. */
    public static final EntityType<Letter> TYPE = mapping(new Letter_Impl.Type());

    /** The root of a query for {@link Letter} entities. */
    public static final Letter_<Letter> letter = new Letter_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> tenantId = summand(Letter_Impl.TENANT_ID);
    public final SummandColumn<R, Long, BigInteger> id = summand(Letter_Impl.ID);
    public final StringColumn<R> text = string(Letter_Impl.TEXT);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Letter_::new}. */
    public Letter_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Letter}, to be added to a session. */
    public static Letter create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link Letter#tenant()}. */
    public Tenant_<R> tenant() {
        return new Tenant_<>(step(Letter_Impl.TENANT));
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Letter_<R>, ? extends Condition<R>> condition) {
        return has(new Letter_<>(again()), condition);
    }

    @Override
    protected <Q> Letter_<Q> at(Source source) {
        return new Letter_<>(source);
    }
}
