package com.acme.shop.customer;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

/** Known within its package only. */
@Entity(table = "notes")
abstract class Note {
    @Id
    @GeneratedValue
    abstract Long id();

    abstract String text();

    abstract Note text(String text);
}
