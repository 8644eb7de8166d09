package dev.dovetail.it.circles;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

/** A house. */
@Entity(table = "circle_houses")
public interface House {
    @Id
    @GeneratedValue
    Long id();

    String name();

    House name(String name);
}
