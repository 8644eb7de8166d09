// Generated from Server.java. Edit that file, not this one.
package com.acme.config;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Server} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Server_<R> extends KeyedPath<R, Server, Long> {
    /** The entity type of {@link Server}. */
    public static final EntityType<Server> TYPE = mapping(new Server_Impl.Type());

    /** The root of a query for {@link Server} entities. */
    public static final Server_<Server> server = new Server_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Server_Impl.ID);
    public final SummandColumn<R, Integer, Long> port = summand(Server_Impl.PORT);
    public final SummandColumn<R, Long, BigInteger> applicationId = summand(Server_Impl.APPLICATION_ID);
    public final SummandColumn<R, Long, BigInteger> runsId = summand(Server_Impl.RUNS_ID);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Server_::new}. */
    public Server_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Server}, to be added to a session. */
    public static Server create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link Server#application()}. */
    public Application_<R> application() {
        return new Application_<>(step(Server_Impl.APPLICATION));
    }

    /** Returns the path to {@link Server#runs()}. */
    public Application_<R> runs() {
        return new Application_<>(step(Server_Impl.RUNS));
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Server_<R>, ? extends Condition<R>> condition) {
        return has(new Server_<>(again()), condition);
    }

    @Override
    protected <Q> Server_<Q> at(Source source) {
        return new Server_<>(source);
    }
}
