package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** An association that has a column of its own, known by what it associates. */
@Entity(table = "enrolments")
public abstract class Enrolment {
    /** The key to the student. */
    @Id
    @ForeignKey(Student.class)
    public abstract Long studentId();

    /** The key to the course. */
    @Id
    @ForeignKey(Course.class)
    public abstract Long courseId();

    /** The column of its own. */
    public abstract @Nullable Integer grade();

    /** Sets it. */
    public abstract Enrolment grade(@Nullable Integer grade);

    /** Many to one. */
    @ManyToOne(backPopulates = "enrolments")
    public abstract Student student();

    /** Sets it. */
    public abstract Enrolment student(Student student);

    /** Many to one. */
    @ManyToOne(backPopulates = "enrolments")
    public abstract Course course();

    /** Sets it. */
    public abstract Enrolment course(Course course);
}
