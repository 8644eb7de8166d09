package com.acme.staff;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who works here, who may report to somebody else, and who may have others that report in turn and look up. */
@Entity(table = "employees")
public abstract class Employee {
    @Id
    @GeneratedValue
    public abstract Long id();

    public abstract String name();

    public abstract Employee name(String name);

    @ForeignKey(Employee.class)
    public abstract @Nullable Long managerId();

    @ManyToOne(backPopulates = "reports")
    public abstract @Nullable Employee manager();

    public abstract Employee manager(@Nullable Employee manager);

    @OneToMany(backPopulates = "manager")
    public abstract List<Employee> reports();

    @ManyToMany(
            backPopulates = "mentees",
            associationTable = @AssociationTable(
                    name = "mentorships", columns = "mentee_id", inverseColumns = "mentor_id"))
    public abstract Set<Employee> mentors();

    @ManyToMany(backPopulates = "mentors")
    public abstract Set<Employee> mentees();
}
