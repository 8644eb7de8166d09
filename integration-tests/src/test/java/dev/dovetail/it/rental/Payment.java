// Written by dovetail-tools from the table payment; kept as it is once it is edited: 5928801b
package dev.dovetail.it.rental;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDateTime;

@Entity
public interface Payment {
    @Id
    LocalDateTime paymentDate();

    Payment paymentDate(LocalDateTime paymentDate);

    @Id
    @GeneratedValue
    Integer paymentId();

    @ForeignKey(value = Customer.class, name = "payment_customer_id_fkey")
    Integer customerId();

    @ManyToOne(backPopulates = "payments")
    Customer customer();

    Payment customer(Customer customer);

    @ForeignKey(value = Staff.class, name = "payment_staff_id_fkey")
    Integer staffId();

    @ManyToOne(backPopulates = "payments")
    Staff staff();

    Payment staff(Staff staff);

    @ForeignKey(value = Rental.class, name = "payment_rental_id_fkey")
    Integer rentalId();

    @ManyToOne(backPopulates = "payments")
    Rental rental();

    Payment rental(Rental rental);

    @Column(precision = 5, scale = 2)
    BigDecimal amount();

    Payment amount(BigDecimal amount);
}
