// Written by dovetail-tools from the table staff; kept as it is once it is edited: 7dae7f2b
package dev.dovetail.it.rental;

import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationTime;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OneToOne;
import dev.dovetail.annotation.Version;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
@Index(value = "username", unique = true, name = "staff_login")
public interface Staff {
    @Id
    @GeneratedValue
    Integer staffId();

    @Column(length = 45)
    String firstName();

    Staff firstName(String firstName);

    @Column(length = 45)
    String lastName();

    Staff lastName(String lastName);

    @ForeignKey(value = Address.class, name = "staff_address_id_fkey")
    Integer addressId();

    @ManyToOne(backPopulates = "staff")
    Address address();

    Staff address(Address address);

    @Column(unique = true, length = 50)
    @Nullable String email();

    Staff email(@Nullable String email);

    @ForeignKey(value = Store.class, name = "staff_store_id_fkey")
    Integer storeId();

    @ManyToOne(backPopulates = "staff", foreignKey = "storeId")
    Store store();

    Staff store(Store store);

    @ForeignKey(value = Staff.class, name = "staff_reports_to_fkey")
    @Nullable Integer reportsTo();

    @ManyToOne(backPopulates = "reports")
    @Nullable Staff manager();

    Staff manager(@Nullable Staff manager);

    @DatabaseGenerated
    @Column(name = "is_active")
    @Default("TRUE")
    Boolean active();

    Staff active(Boolean active);

    @Column(length = 16)
    String username();

    Staff username(String username);

    @Column(length = 40)
    @Nullable String password();

    Staff password(@Nullable String password);

    @DatabaseGenerated
    @Column(length = 10)
    @Default("'clerk'")
    @Check("role IN ('clerk', 'manager', 'auditor')")
    String role();

    Staff role(String role);

    byte @Nullable [] picture();

    Staff picture(byte @Nullable [] picture);

    @Version
    @DatabaseGenerated(GenerationTime.ALWAYS)
    @Default("now()")
    LocalDateTime lastUpdate();

    @OneToMany(backPopulates = "staff")
    List<Payment> payments();

    @OneToMany(backPopulates = "staff")
    List<Rental> rentals();

    @OneToMany(backPopulates = "manager")
    List<Staff> reports();

    @OneToOne(backPopulates = "managerStaff", foreignKey = "managerStaffId")
    @Nullable Store managedStore();

    Staff managedStore(@Nullable Store managedStore);
}
