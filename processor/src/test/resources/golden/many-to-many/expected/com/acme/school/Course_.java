// Generated from Course.java. Edit that file, not this one.
package com.acme.school;

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
 * Creates {@link Course} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Course_<R> extends KeyedPath<R, Course, String> {
    /** The entity type of {@link Course}. */
    public static final EntityType<Course> TYPE = mapping(new Course_Impl.Type());

    /** The root of a query for {@link Course} entities. */
    public static final Course_<Course> course = new Course_<>(root(TYPE));

    public final StringColumn<R> code = string(Course_Impl.CODE);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Course_::new}. */
    public Course_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Course}, to be added to a session. */
    public static Course create() {
        return TYPE.newInstance();
    }

    /** Returns the members of {@link Course#students()}. */
    public CollectionPath<R, Student, Student_<R>> students() {
        return many(Course_Impl.STUDENTS, Student_.student);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Course_<R>, ? extends Condition<R>> condition) {
        return has(new Course_<>(again()), condition);
    }

    @Override
    protected <Q> Course_<Q> at(Source source) {
        return new Course_<>(source);
    }
}
