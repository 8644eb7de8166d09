package dev.dovetail.it.wide;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

/** What leaves refer to. */
@Entity(table = "hubs")
public interface Hub {
    /** Made by the database. */
    @Id @GeneratedValue
    Long id();
}
