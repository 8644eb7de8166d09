package dev.dovetail.it.enums;

import dev.dovetail.annotation.EnumLabel;

/** Two labels are no names in Java. */
public enum Rating {
    G,
    PG,
    @EnumLabel("PG-13")
    PG_13,
    @EnumLabel("it's a\\X")
    X
}
