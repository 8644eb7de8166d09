// Written by dovetail-tools from the table loyalty_card; kept as it is once it is edited: cdc428e0
package dev.dovetail.it.rental;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OnDelete;
import dev.dovetail.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

@Entity
public interface LoyaltyCard {
    @Id
    @ForeignKey(value = Customer.class, name = "loyalty_card_customer_id_fkey",
            onDelete = OnDelete.CASCADE)
    Integer customerId();

    @OneToOne(backPopulates = "loyaltyCard")
    Customer customer();

    LoyaltyCard customer(Customer customer);

    long points();

    LoyaltyCard points(long points);

    @Column(name = "class", length = 20)
    @Nullable String classValue();

    LoyaltyCard classValue(@Nullable String classValue);
}
