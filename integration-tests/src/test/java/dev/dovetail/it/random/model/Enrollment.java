package dev.dovetail.it.random.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** An association with columns of its own; its key is made of two relationships. */
@Entity(table = "enrollments")
public abstract class Enrollment implements Labelled {
    /** One part of the key. */
    @Id
    @ForeignKey(Person.class)
    public abstract Long personId();

    /** Many to one, a part of the key. */
    @ManyToOne(backPopulates = "enrollments")
    public abstract Person person();

    /** Sets it. */
    public abstract Enrollment person(Person person);

    /** The other part. */
    @Id
    @ForeignKey(Course.class)
    public abstract Long courseId();

    /** Many to one, a part of the key. */
    @ManyToOne(backPopulates = "enrollments")
    public abstract Course course();

    /** Sets it. */
    public abstract Enrollment course(Course course);

    /** One to many, by the whole key. */
    @OneToMany(backPopulates = "enrollment")
    public abstract List<Note> notes();

    /** Replaces them. */
    public abstract Enrollment notes(List<Note> notes);
}
