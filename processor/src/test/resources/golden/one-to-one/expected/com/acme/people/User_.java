// Generated from User.java. Edit that file, not this one.
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
 * Makes each {@link User}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class User_<R> extends KeyedPath<R, User, Long> {
    /** What the runtime knows of {@link User}. */
    public static final EntityType<User> TYPE = new User_Impl.User_Type();

    /** The path of a query that selects {@link User}. */
    public static final User_<User> user = new User_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(User_Impl.ID);
    public final StringColumn<R> name = string(User_Impl.NAME);

    /** Called by generated code. */
    public User_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static User create() {
        return TYPE.newInstance();
    }

    /** Steps along {@link User#profile()}. */
    public Profile_<R> profile() {
        return new Profile_<>(step(User_Impl.PROFILE));
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super User_<R>, ? extends Condition<R>> condition) {
        return has(new User_<>(again()), condition);
    }

    @Override
    protected <Q> User_<Q> at(Source source) {
        return new User_<>(source);
    }
}
