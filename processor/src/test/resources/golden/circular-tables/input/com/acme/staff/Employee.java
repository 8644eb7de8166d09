package com.acme.staff;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

@Entity(table = "employees")
public abstract class Employee {
    @Id
    @GeneratedValue
    public abstract Long id();

    @ForeignKey(Department.class)
    public abstract Long departmentId();

    @ManyToOne(backPopulates = "employees")
    public abstract Department department();

    public abstract Employee department(Department department);
}
