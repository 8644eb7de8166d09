package dev.dovetail.it.twins.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

/** Has books, and the identifier that a bed of the other schema has too. */
@Entity(table = "twin_shelves")
public interface Shelf {
    @Id
    long number();

    Shelf number(long number);
}
