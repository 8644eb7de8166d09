// Generated from Address.java. Edit that file, not this one.
package com.acme.office;

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
 * Creates {@link Address} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Address_<R> extends KeyedPath<R, Address, Long> {
    /** The entity type of {@link Address}. */
    public static final EntityType<Address> TYPE = mapping(new Address_Impl.Type());

    /** The root of a query for {@link Address} entities. */
    public static final Address_<Address> address = new Address_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Address_Impl.ID);
    public final StringColumn<R> street = string(Address_Impl.STREET);
    public final SummandColumn<R, Long, BigInteger> partyId = summand(Address_Impl.PARTY_ID);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Address_::new}. */
    public Address_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Address}, to be added to a session. */
    public static Address create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link Address#getParty()}. */
    public Party_<R> party() {
        return new Party_<>(step(Address_Impl.PARTY));
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Address_<R>, ? extends Condition<R>> condition) {
        return has(new Address_<>(again()), condition);
    }

    @Override
    protected <Q> Address_<Q> at(Source source) {
        return new Address_<>(source);
    }
}
