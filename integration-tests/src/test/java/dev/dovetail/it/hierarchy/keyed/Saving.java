package dev.dovetail.it.hierarchy.keyed;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import org.jspecify.annotations.Nullable;

/** Shares a column with its sibling. */
@Entity
public non-sealed interface Saving extends Account {
    @Column(name = "label", length = 20)
    @Nullable String name();

    Saving name(@Nullable String name);

    int years();

    Saving years(int years);
}
