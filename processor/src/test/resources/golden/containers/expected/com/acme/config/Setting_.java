// Generated from Setting.java. Edit that file, not this one.
package com.acme.config;

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
 * Makes each {@link Setting}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Setting_<R> extends KeyedPath<R, Setting, Long> {
    /** What the runtime knows of {@link Setting}. */
    public static final EntityType<Setting> TYPE = new Setting_Impl.Setting_Type();

    /** The path of a query that selects {@link Setting}. */
    public static final Setting_<Setting> setting = new Setting_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Setting_Impl.ID);
    public final StringColumn<R> name = string(Setting_Impl.NAME);
    public final SummandColumn<R, Long, BigInteger> applicationId = summand(Setting_Impl.APPLICATION_ID);

    /** Called by generated code. */
    public Setting_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Setting create() {
        return TYPE.newInstance();
    }

    /** Steps along {@link Setting#application()}. */
    public Application_<R> application() {
        return new Application_<>(step(Setting_Impl.APPLICATION));
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Setting_<R>, ? extends Condition<R>> condition) {
        return has(new Setting_<>(again()), condition);
    }

    @Override
    protected <Q> Setting_<Q> at(Source source) {
        return new Setting_<>(source);
    }
}
