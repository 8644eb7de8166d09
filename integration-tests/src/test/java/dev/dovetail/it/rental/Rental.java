// Written by dovetail-tools from the table rental; kept as it is once it is edited: 9523c02c
package dev.dovetail.it.rental;

import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
@Index(value = {"rentalDate", "inventoryId", "customerId"}, unique = true, name = "idx_unq_rental")
public interface Rental {
    @Id
    @GeneratedValue
    Integer rentalId();

    LocalDateTime rentalDate();

    Rental rentalDate(LocalDateTime rentalDate);

    @ForeignKey(value = Inventory.class, name = "rental_inventory_id_fkey")
    Integer inventoryId();

    @ManyToOne(backPopulates = "rentals")
    Inventory inventory();

    Rental inventory(Inventory inventory);

    @ForeignKey(value = Customer.class, name = "rental_customer_id_fkey")
    Integer customerId();

    @ManyToOne(backPopulates = "rentals")
    Customer customer();

    Rental customer(Customer customer);

    @Nullable LocalDateTime returnDate();

    Rental returnDate(@Nullable LocalDateTime returnDate);

    @ForeignKey(value = Staff.class, name = "rental_staff_id_fkey")
    Integer staffId();

    @ManyToOne(backPopulates = "rentals")
    Staff staff();

    Rental staff(Staff staff);

    @DatabaseGenerated
    @Default("now()")
    LocalDateTime lastUpdate();

    Rental lastUpdate(LocalDateTime lastUpdate);

    @OneToMany(backPopulates = "rental")
    List<Payment> payments();
}
