package dev.dovetail.it.order;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** Refers to a natural key, and must. */
@Entity(table = "order_items")
interface Item {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Item name(String name);

    @Column(length = 20)
    @ForeignKey(Code.class)
    String codeKey();

    @ManyToOne(backPopulates = "items")
    Code code();

    Item code(Code code);
}
