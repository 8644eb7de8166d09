// Generated from Title.java. Edit that file, not this one.
package com.acme.odd;

import dev.dovetail.annotation.Generated;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.EntityPath;
import dev.dovetail.query.NumberColumn;
import dev.dovetail.query.Source;
import dev.dovetail.query.StringColumn;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Makes each {@link Title}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <ROOT> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Title_<ROOT> extends EntityPath<ROOT, Title> {
    /** What the runtime knows of {@link Title}. */
    public static final EntityType<Title> TYPE = new Title_Impl.Title_Type();

    /** The path of a query that selects {@link Title}. */
    public static final Title_<Title> title_ = new Title_<>(Source.root(TYPE));

    public final NumberColumn<ROOT, Long> id = number(Title_Impl.ID);
    public final StringColumn<ROOT> title = string(Title_Impl.TITLE);
    public final StringColumn<ROOT> first = string(Title_Impl.FIRST);
    public final StringColumn<ROOT> row = string(Title_Impl.ROW);
    public final StringColumn<ROOT> property = string(Title_Impl.PROPERTY);
    public final StringColumn<ROOT> value = string(Title_Impl.VALUE);
    public final StringColumn<ROOT> column = string(Title_Impl.COLUMN);
    public final StringColumn<ROOT> parameters = string(Title_Impl.PARAMETERS);
    public final NumberColumn<ROOT, Integer> position = number(Title_Impl.POSITION);
    public final NumberColumn<ROOT, Integer> session = number(Title_Impl.SESSION);
    public final StringColumn<ROOT> source = string(Title_Impl.SOURCE);
    public final NumberColumn<ROOT, Long> createId = number(Title_Impl.CREATE_ID);
    public final NumberColumn<ROOT, Long> notedId = number(Title_Impl.NOTED_ID);

    /** Called by generated code. */
    public Title_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Title create() {
        return TYPE.newInstance();
    }

    /** Steps along {@link Title#create()}. */
    public Row_<ROOT> create_() {
        return new Row_<>(step(Title_Impl.CREATE));
    }

    /** Steps along {@link Title#noted()}. */
    public R_<ROOT> noted() {
        return new R_<>(step(Title_Impl.NOTED));
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<ROOT> has(Function<? super Title_<ROOT>, ? extends Condition<ROOT>> condition) {
        return has(new Title_<>(again()), condition);
    }

    @Override
    protected <OTHER> Title_<OTHER> at(Source source) {
        return new Title_<>(source);
    }
}
