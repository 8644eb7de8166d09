// Generated from Profile.java. Edit that file, not this one.
package com.acme.people;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Profile} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Profile_<R> extends KeyedPath<R, Profile, Long> {
    /** The entity type of {@link Profile}. */
    public static final EntityType<Profile> TYPE = mapping(new Profile_Impl.Type());

    /** The root of a query for {@link Profile} entities. */
    public static final Profile_<Profile> profile = new Profile_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Profile_Impl.ID);
    public final StringColumn<R> bio = string(Profile_Impl.BIO);
    public final SummandColumn<R, Long, BigInteger> userId = summand(Profile_Impl.USER_ID);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Profile_::new}. */
    public Profile_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Profile}, to be added to a session. */
    public static Profile create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link Profile#user()}. */
    public User_<R> user() {
        return new User_<>(step(Profile_Impl.USER));
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Profile_<R>, ? extends Condition<R>> condition) {
        return has(new Profile_<>(again()), condition);
    }

    @Override
    protected <Q> Profile_<Q> at(Source source) {
        return new Profile_<>(source);
    }
}
