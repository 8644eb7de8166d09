// Generated from Setting.java. Edit that file, not this one.
package com.acme.config;

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
 * Creates {@link Setting} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Setting_<R> extends KeyedPath<R, Setting, Long> {
    /** The entity type of {@link Setting}. */
    public static final EntityType<Setting> TYPE = mapping(new Setting_Impl.Type());

    /** The root of a query for {@link Setting} entities. */
    public static final Setting_<Setting> setting = new Setting_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Setting_Impl.ID);
    public final StringColumn<R> name = string(Setting_Impl.NAME);
    public final SummandColumn<R, Long, BigInteger> applicationId = summand(Setting_Impl.APPLICATION_ID);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Setting_::new}. */
    public Setting_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Setting}, to be added to a session. */
    public static Setting create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link Setting#application()}. */
    public Application_<R> application() {
        return new Application_<>(step(Setting_Impl.APPLICATION));
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Setting_<R>, ? extends Condition<R>> condition) {
        return has(new Setting_<>(again()), condition);
    }

    @Override
    protected <Q> Setting_<Q> at(Source source) {
        return new Setting_<>(source);
    }
}
