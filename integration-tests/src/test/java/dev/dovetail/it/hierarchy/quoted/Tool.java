package dev.dovetail.it.hierarchy.quoted;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Inheritance;
import dev.dovetail.annotation.InheritanceStrategy;

/** The root of types in tables of their own, with a discriminator beside them. */
@Entity(table = "quoted_tools")
@Inheritance(value = InheritanceStrategy.JOINED, discriminatorColumn = "the 'kind'\\")
public sealed interface Tool permits Wrench, Saw {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Tool name(String name);
}
