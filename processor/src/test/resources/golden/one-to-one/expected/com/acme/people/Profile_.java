// Generated from Profile.java. Edit that file, not this one.
package com.acme.people;

import dev.dovetail.annotation.Generated;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Source;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Makes each {@link Profile}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Profile_<R> extends KeyedPath<R, Profile, Long> {
    /** What the runtime knows of {@link Profile}. */
    public static final EntityType<Profile> TYPE = new Profile_Impl.Profile_Type();

    /** The path of a query that selects {@link Profile}. */
    public static final Profile_<Profile> profile = new Profile_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Profile_Impl.ID);
    public final StringColumn<R> bio = string(Profile_Impl.BIO);
    public final SummandColumn<R, Long, BigInteger> userId = summand(Profile_Impl.USER_ID);

    /** Called by generated code. */
    public Profile_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Profile create() {
        return TYPE.newInstance();
    }

    /** Steps along {@link Profile#user()}. */
    public User_<R> user() {
        return new User_<>(step(Profile_Impl.USER));
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Profile_<R>, ? extends Condition<R>> condition) {
        return has(new Profile_<>(again()), condition);
    }

    @Override
    protected <Q> Profile_<Q> at(Source source) {
        return new Profile_<>(source);
    }
}
