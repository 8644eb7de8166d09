package dev.dovetail.it.states;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Belongs to a crate. */
@Entity(table = "st_jars")
public interface Jar {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** The name. */
    String name();

    /** Sets it. */
    Jar name(String name);

    /** Must have a value. */
    @ForeignKey(Crate.class)
    Long crateId();

    /** Sets it by value. */
    Jar crateId(Long id);

    /** Rides on the key. */
    @ManyToOne(backPopulates = "jars")
    Crate crate();

    /** Sets it. */
    Jar crate(@Nullable Crate crate);
}
