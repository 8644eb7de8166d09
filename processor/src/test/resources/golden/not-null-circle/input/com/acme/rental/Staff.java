package com.acme.rental;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

@Entity(table = "staff")
public interface Staff {
    @Id @GeneratedValue(returned = false)
    Long id();

    @ForeignKey(Store.class)
    Long storeId();

    @ManyToOne(backPopulates = "staff")
    Store store();

    Staff store(Store store);
}
