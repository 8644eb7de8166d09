package dev.dovetail.it.hierarchy.quoted;

import dev.dovetail.annotation.Entity;

/** Has a table of its own. */
@Entity(table = "quoted_wrenches", discriminator = "O'Reilly\\")
public non-sealed interface Wrench extends Tool {
    int size();

    Wrench size(int size);
}
