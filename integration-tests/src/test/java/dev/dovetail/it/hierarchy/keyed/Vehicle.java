package dev.dovetail.it.hierarchy.keyed;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Inheritance;
import dev.dovetail.annotation.InheritanceStrategy;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** The root of joined types with a composite key that the application assigns. */
@Entity(table = "keyed_vehicles")
@Inheritance(InheritanceStrategy.JOINED)
public sealed interface Vehicle permits Car, Truck {
    @Id
    @Column(length = 10)
    String country();

    Vehicle country(String country);

    @Id
    int number();

    Vehicle number(int number);

    @Column(length = 40, unique = true)
    String chassis();

    Vehicle chassis(String chassis);

    @OneToMany(backPopulates = "vehicle", cascade = {Cascade.SAVE, Cascade.MERGE})
    List<Trip> trips();
}
