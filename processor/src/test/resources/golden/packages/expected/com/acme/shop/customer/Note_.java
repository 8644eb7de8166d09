// Generated from Note.java. Edit that file, not this one.
package com.acme.shop.customer;

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
 * Creates {@link Note} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
@SuppressWarnings("exports")
public final class Note_<R> extends KeyedPath<R, Note, Long> {
    /** The entity type of {@link Note}. */
    public static final EntityType<Note> TYPE = mapping(new Note_Impl.Type());

    /** The root of a query for {@link Note} entities. */
    public static final Note_<Note> note = new Note_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Note_Impl.ID);
    public final StringColumn<R> text = string(Note_Impl.TEXT);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Note_::new}. */
    public Note_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Note}, to be added to a session. */
    public static Note create() {
        return TYPE.newInstance();
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Note_<R>, ? extends Condition<R>> condition) {
        return has(new Note_<>(again()), condition);
    }

    @Override
    protected <Q> Note_<Q> at(Source source) {
        return new Note_<>(source);
    }
}
