package com.acme.rental;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;

/** Lies in partitions. */
@Entity(table = "payments")
public interface Payment {
    @Id @GeneratedValue(value = GenerationType.ASSIGNED, returned = false)
    String number();

    Payment number(String number);
}
