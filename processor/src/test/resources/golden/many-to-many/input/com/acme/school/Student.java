package com.acme.school;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;

@Entity(table = "students")
public abstract class Student {
    @Id
    @GeneratedValue
    public abstract Long id();

    public abstract String name();

    public abstract Student name(String name);

    @ManyToMany(backPopulates = "students", associationTable = @AssociationTable(name = "enrollments"))
    public abstract Set<Course> courses();

    public abstract Student courses(Set<Course> courses);
}
