package dev.dovetail.it.random.model;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Has association entities. */
@Entity(table = "courses")
public abstract class Course implements Labelled {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** Association entities. */
    @OneToMany(backPopulates = "course",
            cascade = {Cascade.SAVE, Cascade.MERGE, Cascade.DELETE, Cascade.DETACH}, deleteOrphans = true)
    public abstract List<Enrollment> enrollments();

    /** Replaces them. */
    public abstract Course enrollments(List<Enrollment> enrollments);
}
