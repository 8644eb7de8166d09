// Generated from Note.java. Edit that file, not this one.
package com.acme.shop.customer;

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
 * Makes each {@link Note}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
@SuppressWarnings("exports")
public final class Note_<R> extends KeyedPath<R, Note, Long> {
    /** What the runtime knows of {@link Note}. */
    public static final EntityType<Note> TYPE = new Note_Impl.Note_Type();

    /** The path of a query that selects {@link Note}. */
    public static final Note_<Note> note = new Note_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Note_Impl.ID);
    public final StringColumn<R> text = string(Note_Impl.TEXT);

    /** Called by generated code. */
    public Note_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Note create() {
        return TYPE.newInstance();
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Note_<R>, ? extends Condition<R>> condition) {
        return has(new Note_<>(again()), condition);
    }

    @Override
    protected <Q> Note_<Q> at(Source source) {
        return new Note_<>(source);
    }
}
