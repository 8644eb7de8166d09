package dev.dovetail.it.states;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

/** Owns an engine. */
@Entity(table = "st_cars")
public interface Car {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** The name. */
    String name();

    /** Sets it. */
    Car name(String name);

    /** Owned. */
    @Nullable
    @OneToOne(backPopulates = "car", cascade = Cascade.ALL, deleteOrphans = true)
    Engine engine();

    /** Sets it. */
    Car engine(@Nullable Engine engine);
}
