// Written by dovetail-tools from the table coupon; kept as it is once it is edited: af0c8394
package dev.dovetail.it.rental;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity
public interface Coupon {
    @Id
    @Column(length = 12)
    String code();

    Coupon code(String code);

    @Column(definition = "NUMERIC(3, 0)")
    long discount();

    Coupon discount(long discount);
}
