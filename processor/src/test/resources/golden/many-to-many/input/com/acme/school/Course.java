package com.acme.school;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.OrderBy;
import java.util.List;

@Entity(table = "courses")
public abstract class Course {
    @Id
    public abstract String code();

    public abstract Course code(String code);

    @ManyToMany(backPopulates = "courses")
    @OrderBy("name, id desc")
    public abstract List<Student> students();
}
