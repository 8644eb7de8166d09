package dev.dovetail.it.made;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

/** Has a key that may change, and changes what refers to it. */
@Entity(table = "brands")
public interface Brand {
    @Id
    @Column(length = 20)
    String code();

    Brand code(String code);
}
