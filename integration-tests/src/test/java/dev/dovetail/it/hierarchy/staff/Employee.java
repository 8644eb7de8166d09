package dev.dovetail.it.hierarchy.staff;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Inheritance;
import dev.dovetail.annotation.InheritanceStrategy;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** An abstract class whose foreign key leads to a type below it. */
@Entity(table = "staff_employees")
@Inheritance(value = InheritanceStrategy.JOINED, discriminatorColumn = "kind", discriminatorLength = 10)
public abstract sealed class Employee permits Manager, Engineer {
    @Id
    @GeneratedValue
    public abstract Long id();

    public abstract String name();

    public abstract Employee name(String name);

    @ForeignKey(Manager.class)
    public abstract @Nullable Long managerId();

    @ManyToOne(backPopulates = "reports")
    public abstract @Nullable Manager manager();

    public abstract Employee manager(@Nullable Manager manager);
}
