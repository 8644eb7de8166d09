package dev.dovetail.sample.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;

/** A course that students attend: {@code Student >──< Course}. */
@Entity(table = "courses")
public abstract class Course {
    @Id
    @GeneratedValue
    public abstract Long id();

    public abstract String title();

    public abstract Course title(String title);

    @ManyToMany(backPopulates = "courses")
    public abstract Set<Student> students();

    /** Returns a new course with this title. */
    public static Course called(String title) {
        return Course_.create().title(title);
    }
}
