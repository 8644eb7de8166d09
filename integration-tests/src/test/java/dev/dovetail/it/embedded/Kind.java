package dev.dovetail.it.embedded;

import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import org.jspecify.annotations.Nullable;

/** An entity with a component of each type, once as a record that is always there. */
@Entity(table = "kinds")
abstract class Kind implements Sized {
    @Id
    abstract int id();

    abstract Kind id(int id);

    @Embedded
    abstract Kinds sure();

    abstract void sure(Kinds sure);

    @Embedded
    abstract @Nullable Kinds perhaps();

    abstract void perhaps(@Nullable Kinds perhaps);
}
