package dev.dovetail.it.failures.late;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

/** Books refer to it, and it has no relationship to them. */
@Entity(table = "late_shelves")
interface Shelf {
    @Id
    long id();
    Shelf id(long id);
}
