// Generated from Tag.java. Edit that file, not this one.
package com.acme.library;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.CollectionPath;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.StringColumn;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Tag} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Tag_<R> extends KeyedPath<R, Tag, String> {
    /** The entity type of {@link Tag}. */
    public static final EntityType<Tag> TYPE = mapping(new Tag_Impl.Type());

    /** The root of a query for {@link Tag} entities. */
    public static final Tag_<Tag> tag = new Tag_<>(root(TYPE));

    public final StringColumn<R> name = string(Tag_Impl.NAME);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Tag_::new}. */
    public Tag_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Tag}, to be added to a session. */
    public static Tag create() {
        return TYPE.newInstance();
    }

    /** Returns the members of {@link Tag#media()}. */
    public CollectionPath<R, Medium, Medium_<R>> media() {
        return many(Tag_Impl.MEDIA, Medium_.medium);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Tag_<R>, ? extends Condition<R>> condition) {
        return has(new Tag_<>(again()), condition);
    }

    @Override
    protected <Q> Tag_<Q> at(Source source) {
        return new Tag_<>(source);
    }
}
