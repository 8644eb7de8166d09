package dev.dovetail.it.faults.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import java.util.UUID;

/** Has a key that is made in memory. */
@Entity(table = "notes")
public interface Note {
    /** Made in memory. */
    @Id
    @GeneratedValue(GenerationType.UUID)
    UUID id();

    /** What it says. */
    String words();

    /** Sets it. */
    Note words(String words);

    /** The key to the product. */
    @ForeignKey(Product.class)
    Long productId();

    /** Many to one. */
    @ManyToOne(backPopulates = "notes")
    Product product();

    /** Sets it. */
    Note product(Product product);
}
