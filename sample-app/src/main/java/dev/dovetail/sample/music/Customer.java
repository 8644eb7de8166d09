package dev.dovetail.sample.music;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OrderBy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer: {@code Employee ──< Customer ──< Invoice}. */
@Entity(table = "Customer")
public interface Customer extends Contact {
    @Id
    @Column(name = "CustomerId")
    Integer id();

    Customer id(Integer id);

    @Column(name = "FirstName", length = 40)
    String firstName();

    Customer firstName(String firstName);

    @Column(name = "LastName", length = 20)
    String lastName();

    Customer lastName(String lastName);

    @Column(name = "Company", length = 80)
    @Nullable String company();

    Customer company(@Nullable String company);

    @Column(name = "Email", length = 60)
    String email();

    Customer email(String email);

    @ForeignKey(Employee.class)
    @Column(name = "SupportRepId")
    @Nullable Integer supportRepId();

    @ManyToOne(backPopulates = "customers")
    @Nullable Employee supportRep();

    Customer supportRep(@Nullable Employee supportRep);

    @OneToMany(backPopulates = "customer")
    @OrderBy("id")
    List<Invoice> invoices();

    /** Returns the first name and the last name. */
    default String fullName() {
        return firstName() + " " + lastName();
    }
}
