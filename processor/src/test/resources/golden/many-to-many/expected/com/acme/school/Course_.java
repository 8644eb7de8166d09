// Generated from Course.java. Edit that file, not this one.
package com.acme.school;

import dev.dovetail.annotation.Generated;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Many;
import dev.dovetail.query.Source;
import dev.dovetail.query.StringColumn;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Makes each {@link Course}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Course_<R> extends KeyedPath<R, Course, String> {
    /** What the runtime knows of {@link Course}. */
    public static final EntityType<Course> TYPE = new Course_Impl.Course_Type();

    /** The path of a query that selects {@link Course}. */
    public static final Course_<Course> course = new Course_<>(Source.root(TYPE));

    public final StringColumn<R> code = string(Course_Impl.CODE);

    /** Called by generated code. */
    public Course_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Course create() {
        return TYPE.newInstance();
    }

    /** The rows of {@link Course#students()}. */
    public Many<R, Student, Student_<R>> students() {
        return many(Course_Impl.STUDENTS, Student_.student);
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Course_<R>, ? extends Condition<R>> condition) {
        return has(new Course_<>(again()), condition);
    }

    @Override
    protected <Q> Course_<Q> at(Source source) {
        return new Course_<>(source);
    }
}
