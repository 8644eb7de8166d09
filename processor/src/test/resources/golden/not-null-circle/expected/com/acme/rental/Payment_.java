// Generated from Payment.java. Edit that file, not this one.
package com.acme.rental;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.StringColumn;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Payment} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Payment_<R> extends KeyedPath<R, Payment, String> {
    /** The entity type of {@link Payment}. */
    public static final EntityType<Payment> TYPE = mapping(new Payment_Impl.Type());

    /** The root of a query for {@link Payment} entities. */
    public static final Payment_<Payment> payment = new Payment_<>(root(TYPE));

    public final StringColumn<R> number = string(Payment_Impl.NUMBER);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Payment_::new}. */
    public Payment_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Payment}, to be added to a session. */
    public static Payment create() {
        return TYPE.newInstance();
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Payment_<R>, ? extends Condition<R>> condition) {
        return has(new Payment_<>(again()), condition);
    }

    @Override
    protected <Q> Payment_<Q> at(Source source) {
        return new Payment_<>(source);
    }
}
