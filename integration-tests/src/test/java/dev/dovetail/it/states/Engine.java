package dev.dovetail.it.states;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

/** Belongs to a car. */
@Entity(table = "st_engines")
public interface Engine {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** The name. */
    String name();

    /** Sets it. */
    Engine name(String name);

    /** Unique. */
    @Column(unique = true)
    @ForeignKey(Car.class)
    Long carId();

    /** Sets it by value. */
    Engine carId(Long id);

    /** Rides on the key. */
    @OneToOne(backPopulates = "engine")
    Car car();

    /** Sets it. */
    Engine car(@Nullable Car car);
}
