package dev.dovetail.it.shared.levels;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Inheritance;
import dev.dovetail.annotation.InheritanceStrategy;

/** What a tenant has. */
@Entity(table = "level_assets")
@Inheritance(InheritanceStrategy.JOINED)
public sealed interface Asset permits House, Car {
    @Id
    long tenant();

    Asset tenant(long tenant);

    @Id
    int no();

    Asset no(int no);
}
