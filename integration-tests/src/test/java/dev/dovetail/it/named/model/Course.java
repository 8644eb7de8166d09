package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** The other end of an association with a column of its own. */
@Entity(table = "courses")
public abstract class Course {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Course name(String name);

    /** One to many; an enrolment cannot be without its course. */
    @OneToMany(backPopulates = "course")
    public abstract List<Enrolment> enrolments();

    /** Sets it. */
    public abstract Course enrolments(List<Enrolment> enrolments);
}
