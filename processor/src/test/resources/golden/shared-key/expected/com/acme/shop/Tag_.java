// Generated from Tag.java. Edit that file, not this one.
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
 * Creates {@link Tag} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Tag_<R> extends KeyedPath<R, Tag, Tuple2<Long, Long>> {
    /** The entity type of {@link Tag}. */
    public static final EntityType<Tag> TYPE = mapping(new Tag_Impl.Type());

    /** The root of a query for {@link Tag} entities. */
    public static final Tag_<Tag> tag = new Tag_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> tenantId = summand(Tag_Impl.TENANT_ID);
    public final SummandColumn<R, Long, BigInteger> id = summand(Tag_Impl.ID);
    public final StringColumn<R> name = string(Tag_Impl.NAME);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Tag_::new}. */
    public Tag_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Tag}, to be added to a session. */
    public static Tag create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link Tag#tenant()}. */
    public Tenant_<R> tenant() {
        return new Tenant_<>(step(Tag_Impl.TENANT));
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Tag_<R>, ? extends Condition<R>> condition) {
        return has(new Tag_<>(again()), condition);
    }

    @Override
    protected <Q> Tag_<Q> at(Source source) {
        return new Tag_<>(source);
    }
}
