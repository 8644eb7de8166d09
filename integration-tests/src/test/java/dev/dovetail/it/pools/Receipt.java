package dev.dovetail.it.pools;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;

/** Numbered by a sequence that is asked for every second one. */
@Entity(table = "receipts")
public abstract class Receipt {
    /** From the sequence. */
    @Id
    @GeneratedValue(value = GenerationType.SEQUENCE, sequence = "receipt_numbers", allocationSize = 2)
    public abstract Long id();
}
