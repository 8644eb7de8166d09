package dev.dovetail.it.twins.garden;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

/** Has plants. */
@Entity(table = "twin_beds")
public interface Bed {
    @Id
    long number();

    Bed number(long number);
}
