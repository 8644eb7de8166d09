package dev.dovetail.it.hierarchy.staff;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Has reports of all kinds, other managers among them. */
@Entity(table = "staff_managers")
public abstract non-sealed class Manager extends Employee {
    public abstract int grade();

    public abstract Manager grade(int grade);

    @OneToMany(backPopulates = "manager")
    public abstract List<Employee> reports();

    @Override
    public abstract Manager name(String name);
}
