package dev.dovetail.sample.music;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OrderBy;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An employee of the store. {@code Employee ──< Employee} connects managers with their staff, and
 * {@code Employee ──< Customer} representatives with their customers.
 */
@Entity(table = "Employee")
public interface Employee extends Contact {
    @Id
    @Column(name = "EmployeeId")
    Integer id();

    Employee id(Integer id);

    @Column(name = "LastName", length = 20)
    String lastName();

    Employee lastName(String lastName);

    @Column(name = "FirstName", length = 20)
    String firstName();

    Employee firstName(String firstName);

    @Column(name = "Title", length = 30)
    @Nullable String title();

    Employee title(@Nullable String title);

    @ForeignKey(Employee.class)
    @Column(name = "ReportsTo")
    @Nullable Integer reportsTo();

    @ManyToOne(backPopulates = "reports")
    @Nullable Employee manager();

    Employee manager(@Nullable Employee manager);

    @OneToMany(backPopulates = "manager")
    @OrderBy("id")
    List<Employee> reports();

    @Column(name = "BirthDate")
    @Nullable LocalDate birthDate();

    Employee birthDate(@Nullable LocalDate birthDate);

    @Column(name = "HireDate")
    @Nullable LocalDate hireDate();

    Employee hireDate(@Nullable LocalDate hireDate);

    @Column(name = "Email", length = 60)
    @Nullable String email();

    Employee email(@Nullable String email);

    @OneToMany(backPopulates = "supportRep")
    @OrderBy("id")
    List<Customer> customers();

    /** Returns the first name and the last name. */
    default String fullName() {
        return firstName() + " " + lastName();
    }
}
