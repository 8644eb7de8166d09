package dev.dovetail.it.hierarchy.quoted;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Inheritance;
import dev.dovetail.annotation.InheritanceStrategy;

/** The root of types in one table, whose discriminators hold characters that SQL escapes. */
@Entity(table = "quoted_parts")
@Inheritance(InheritanceStrategy.SINGLE_TABLE)
public sealed interface Part permits Bolt, Nut, Washer {
    @Id
    @GeneratedValue
    Long id();

    @Column(length = 40, unique = true)
    String name();

    Part name(String name);
}
