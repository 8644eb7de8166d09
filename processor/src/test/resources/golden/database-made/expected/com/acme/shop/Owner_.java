// Generated from Owner.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.CollectionPath;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.StringColumn;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Owner} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Owner_<R> extends KeyedPath<R, Owner, String> {
    /** The entity type of {@link Owner}. */
    public static final EntityType<Owner> TYPE = mapping(new Owner_Impl.Type());

    /** The root of a query for {@link Owner} entities. */
    public static final Owner_<Owner> owner = new Owner_<>(root(TYPE));

    public final StringColumn<R> code = string(Owner_Impl.CODE);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Owner_::new}. */
    public Owner_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Owner}, to be added to a session. */
    public static Owner create() {
        return TYPE.newInstance();
    }

    /** Returns the members of {@link Owner#listings()}. */
    public CollectionPath<R, Listing, Listing_<R>> listings() {
        return many(Owner_Impl.LISTINGS, Listing_.listing);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Owner_<R>, ? extends Condition<R>> condition) {
        return has(new Owner_<>(again()), condition);
    }

    @Override
    protected <Q> Owner_<Q> at(Source source) {
        return new Owner_<>(source);
    }
}
