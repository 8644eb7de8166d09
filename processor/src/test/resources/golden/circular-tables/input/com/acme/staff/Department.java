package com.acme.staff;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity(table = "departments")
public abstract class Department {
    @Id
    @GeneratedValue
    public abstract Long id();

    public abstract String name();

    public abstract Department name(String name);

    @ForeignKey(Employee.class)
    public abstract @Nullable Long headId();

    @ManyToOne(foreignKey = "headId")
    public abstract @Nullable Employee head();

    public abstract Department head(@Nullable Employee head);

    @OneToMany(backPopulates = "department")
    public abstract List<Employee> employees();
}
