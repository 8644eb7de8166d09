package dev.dovetail.it.order;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Refers to another of its kind, which does not know, by a key that the user can set. */
@Entity(table = "order_knots")
interface Knot {
    @Id
    Long id();

    Knot id(Long id);

    @ForeignKey(Knot.class)
    @Nullable Long nextId();

    Knot nextId(@Nullable Long nextId);

    @ManyToOne
    @Nullable Knot next();

    Knot next(@Nullable Knot next);
}
