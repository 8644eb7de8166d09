package com.acme.office;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Index;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who works here. */
@Entity(table = "employees")
@Index("salary")
public abstract non-sealed class Employee extends Person {
    @Column(precision = 10, scale = 2)
    public abstract BigDecimal getSalary();

    public abstract void setSalary(BigDecimal salary);

    @ForeignKey(Employee.class)
    public abstract @Nullable Long getManagerId();

    @ManyToOne(backPopulates = "reports")
    public abstract @Nullable Employee getManager();

    public abstract void setManager(@Nullable Employee manager);

    @OneToMany(backPopulates = "manager")
    public abstract List<Employee> getReports();

    @ManyToMany(backPopulates = "contacts", associationTable = @AssociationTable(name = "contacts"))
    public abstract List<Company> getCompanies();
}
