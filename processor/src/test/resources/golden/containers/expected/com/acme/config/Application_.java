// Generated from Application.java. Edit that file, not this one.
package com.acme.config;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.CollectionPath;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Application} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Application_<R> extends KeyedPath<R, Application, Long> {
    /** The entity type of {@link Application}. */
    public static final EntityType<Application> TYPE = mapping(new Application_Impl.Type());

    /** The root of a query for {@link Application} entities. */
    public static final Application_<Application> application = new Application_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Application_Impl.ID);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Application_::new}. */
    public Application_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Application}, to be added to a session. */
    public static Application create() {
        return TYPE.newInstance();
    }

    /** Returns the members of {@link Application#settings()}. */
    public CollectionPath<R, Setting, Setting_<R>> settings() {
        return many(Application_Impl.SETTINGS, Setting_.setting);
    }

    /** Returns the members of {@link Application#servers()}. */
    public CollectionPath<R, Server, Server_<R>> servers() {
        return many(Application_Impl.SERVERS, Server_.server);
    }

    /** Returns the members of {@link Application#hosts()}. */
    public CollectionPath<R, Server, Server_<R>> hosts() {
        return many(Application_Impl.HOSTS, Server_.server);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Application_<R>, ? extends Condition<R>> condition) {
        return has(new Application_<>(again()), condition);
    }

    @Override
    protected <Q> Application_<Q> at(Source source) {
        return new Application_<>(source);
    }
}
