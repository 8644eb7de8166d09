// Generated from Student.java. Edit that file, not this one.
package com.acme.school;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.CollectionPath;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Student} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Student_<R> extends KeyedPath<R, Student, Long> {
    /** The entity type of {@link Student}. */
    public static final EntityType<Student> TYPE = mapping(new Student_Impl.Type());

    /** The root of a query for {@link Student} entities. */
    public static final Student_<Student> student = new Student_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Student_Impl.ID);
    public final StringColumn<R> name = string(Student_Impl.NAME);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Student_::new}. */
    public Student_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Student}, to be added to a session. */
    public static Student create() {
        return TYPE.newInstance();
    }

    /** Returns the members of {@link Student#courses()}. */
    public CollectionPath<R, Course, Course_<R>> courses() {
        return many(Student_Impl.COURSES, Course_.course);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Student_<R>, ? extends Condition<R>> condition) {
        return has(new Student_<>(again()), condition);
    }

    @Override
    protected <Q> Student_<Q> at(Source source) {
        return new Student_<>(source);
    }
}
