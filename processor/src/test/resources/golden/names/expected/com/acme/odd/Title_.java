// Generated from Title.java. Edit that file, not this one.
package com.acme.odd;

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
 * Creates {@link Title} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <ROOT> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Title_<ROOT> extends KeyedPath<ROOT, Title, Long> {
    /** The entity type of {@link Title}. */
    public static final EntityType<Title> TYPE = mapping(new Title_Impl.Type());

    /** The root of a query for {@link Title} entities. */
    public static final Title_<Title> title_ = new Title_<>(root(TYPE));

    public final SummandColumn<ROOT, Long, BigInteger> id = summand(Title_Impl.ID);
    public final StringColumn<ROOT> title = string(Title_Impl.TITLE);
    public final StringColumn<ROOT> first = string(Title_Impl.FIRST);
    public final StringColumn<ROOT> row = string(Title_Impl.ROW);
    public final StringColumn<ROOT> property = string(Title_Impl.PROPERTY);
    public final StringColumn<ROOT> value = string(Title_Impl.VALUE);
    public final StringColumn<ROOT> column = string(Title_Impl.COLUMN);
    public final StringColumn<ROOT> parameters = string(Title_Impl.PARAMETERS);
    public final SummandColumn<ROOT, Integer, Long> position = summand(Title_Impl.POSITION);
    public final SummandColumn<ROOT, Integer, Long> session = summand(Title_Impl.SESSION);
    public final StringColumn<ROOT> source = string(Title_Impl.SOURCE);
    public final SummandColumn<ROOT, Long, BigInteger> createId = summand(Title_Impl.CREATE_ID);
    public final SummandColumn<ROOT, Long, BigInteger> notedId = summand(Title_Impl.NOTED_ID);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Title_::new}. */
    public Title_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Title}, to be added to a session. */
    public static Title create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link Title#create()}. */
    public Row_<ROOT> create_() {
        return new Row_<>(step(Title_Impl.CREATE));
    }

    /** Returns the path to {@link Title#noted()}. */
    public R_<ROOT> noted() {
        return new R_<>(step(Title_Impl.NOTED));
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<ROOT> has(Function<? super Title_<ROOT>, ? extends Condition<ROOT>> condition) {
        return has(new Title_<>(again()), condition);
    }

    @Override
    protected <OTHER> Title_<OTHER> at(Source source) {
        return new Title_<>(source);
    }
}
