package dev.dovetail.it.faults.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;

/** The child of a one-to-one relationship. */
@Entity(table = "contracts")
public interface Contract {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** What it says. */
    String terms();

    /** Sets it. */
    Contract terms(String terms);

    /** The key to the supplier. */
    @ForeignKey(Supplier.class)
    @Column(unique = true)
    Long supplierId();

    /** One to one. */
    @OneToOne(backPopulates = "contract")
    Supplier supplier();

    /** Sets it. */
    Contract supplier(Supplier supplier);
}
