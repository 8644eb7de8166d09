package dev.dovetail.jackson.shop;

import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

@Entity(table = "purchases")
public interface Purchase {
    @Id
    @Embedded(prefix = "")
    PurchaseKey getKey();

    void setKey(PurchaseKey key);

    @Nullable String getRemark();

    void setRemark(@Nullable String remark);

    @ManyToOne(backPopulates = "purchases")
    Customer getCustomer();

    void setCustomer(Customer customer);
}
