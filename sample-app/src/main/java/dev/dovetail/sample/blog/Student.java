package dev.dovetail.sample.blog;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;

/** A student who attends courses: {@code Student >──< Course}. */
@Entity(table = "students")
public abstract class Student {
    @Id
    @GeneratedValue
    public abstract Long id();

    public abstract String name();

    public abstract Student name(String name);

    @ManyToMany(backPopulates = "students", associationTable = @AssociationTable(name = "enrolments"))
    public abstract Set<Course> courses();

    /** Returns a new student with this name. */
    public static Student named(String name) {
        return Student_.create().name(name);
    }
}
