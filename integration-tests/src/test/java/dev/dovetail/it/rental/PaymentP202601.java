// Written by dovetail-tools from the partition payment_p2026_01; kept as it is once it is edited: 9ab9eef1
package dev.dovetail.it.rental;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import java.math.BigDecimal;
import java.time.LocalDateTime;

@Entity(table = "payment_p2026_01", readOnly = true)
public interface PaymentP202601 {
    @Id
    LocalDateTime paymentDate();

    @Id
    Integer paymentId();

    int customerId();

    int staffId();

    int rentalId();

    @Column(precision = 5, scale = 2)
    BigDecimal amount();
}
