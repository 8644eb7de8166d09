package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** One end of an association with a column of its own. */
@Entity(table = "students")
public abstract class Student {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Student name(String name);

    /** One to many, owned. */
    @OneToMany(backPopulates = "student", cascade = Cascade.ALL, deleteOrphans = true)
    public abstract List<Enrolment> enrolments();

    /** Sets it. */
    public abstract Student enrolments(List<Enrolment> enrolments);
}
