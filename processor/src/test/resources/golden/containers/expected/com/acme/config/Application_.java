// Generated from Application.java. Edit that file, not this one.
package com.acme.config;

import dev.dovetail.annotation.Generated;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Many;
import dev.dovetail.query.Source;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Makes each {@link Application}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Application_<R> extends KeyedPath<R, Application, Long> {
    /** What the runtime knows of {@link Application}. */
    public static final EntityType<Application> TYPE = new Application_Impl.Application_Type();

    /** The path of a query that selects {@link Application}. */
    public static final Application_<Application> application = new Application_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Application_Impl.ID);

    /** Called by generated code. */
    public Application_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Application create() {
        return TYPE.newInstance();
    }

    /** The rows of {@link Application#settings()}. */
    public Many<R, Setting, Setting_<R>> settings() {
        return many(Application_Impl.SETTINGS, Setting_.setting);
    }

    /** The rows of {@link Application#servers()}. */
    public Many<R, Server, Server_<R>> servers() {
        return many(Application_Impl.SERVERS, Server_.server);
    }

    /** The rows of {@link Application#hosts()}. */
    public Many<R, Server, Server_<R>> hosts() {
        return many(Application_Impl.HOSTS, Server_.server);
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Application_<R>, ? extends Condition<R>> condition) {
        return has(new Application_<>(again()), condition);
    }

    @Override
    protected <Q> Application_<Q> at(Source source) {
        return new Application_<>(source);
    }
}
