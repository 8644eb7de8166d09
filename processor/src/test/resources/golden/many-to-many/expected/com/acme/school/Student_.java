// Generated from Student.java. Edit that file, not this one.
package com.acme.school;

import dev.dovetail.annotation.Generated;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Many;
import dev.dovetail.query.Source;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Makes each {@link Student}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Student_<R> extends KeyedPath<R, Student, Long> {
    /** What the runtime knows of {@link Student}. */
    public static final EntityType<Student> TYPE = new Student_Impl.Student_Type();

    /** The path of a query that selects {@link Student}. */
    public static final Student_<Student> student = new Student_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Student_Impl.ID);
    public final StringColumn<R> name = string(Student_Impl.NAME);

    /** Called by generated code. */
    public Student_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Student create() {
        return TYPE.newInstance();
    }

    /** The rows of {@link Student#courses()}. */
    public Many<R, Course, Course_<R>> courses() {
        return many(Student_Impl.COURSES, Course_.course);
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Student_<R>, ? extends Condition<R>> condition) {
        return has(new Student_<>(again()), condition);
    }

    @Override
    protected <Q> Student_<Q> at(Source source) {
        return new Student_<>(source);
    }
}
