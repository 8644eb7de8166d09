package dev.dovetail.it.circles;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OnDelete;

/** Refers to a house by a key that is never null, but that the database is to set to null. */
@Entity(table = "circle_tenants")
public interface Tenant {
    @Id
    @GeneratedValue
    Long id();

    @ForeignKey(value = House.class, onDelete = OnDelete.SET_NULL)
    Long houseId();

    @ManyToOne
    House house();

    Tenant house(House house);
}
