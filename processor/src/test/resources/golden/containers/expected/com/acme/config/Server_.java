// Generated from Server.java. Edit that file, not this one.
package com.acme.config;

import dev.dovetail.annotation.Generated;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Source;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Makes each {@link Server}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Server_<R> extends KeyedPath<R, Server, Long> {
    /** What the runtime knows of {@link Server}. */
    public static final EntityType<Server> TYPE = new Server_Impl.Server_Type();

    /** The path of a query that selects {@link Server}. */
    public static final Server_<Server> server = new Server_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Server_Impl.ID);
    public final SummandColumn<R, Integer, Long> port = summand(Server_Impl.PORT);
    public final SummandColumn<R, Long, BigInteger> applicationId = summand(Server_Impl.APPLICATION_ID);
    public final SummandColumn<R, Long, BigInteger> runsId = summand(Server_Impl.RUNS_ID);

    /** Called by generated code. */
    public Server_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Server create() {
        return TYPE.newInstance();
    }

    /** Steps along {@link Server#application()}. */
    public Application_<R> application() {
        return new Application_<>(step(Server_Impl.APPLICATION));
    }

    /** Steps along {@link Server#runs()}. */
    public Application_<R> runs() {
        return new Application_<>(step(Server_Impl.RUNS));
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Server_<R>, ? extends Condition<R>> condition) {
        return has(new Server_<>(again()), condition);
    }

    @Override
    protected <Q> Server_<Q> at(Source source) {
        return new Server_<>(source);
    }
}
