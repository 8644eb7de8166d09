package dev.dovetail.it.states;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Has a key of two parts. */
@Entity(table = "st_sites")
public interface Site {
    /** One part. */
    @Id
    long tenant();

    /** Sets it. */
    Site tenant(long tenant);

    /** The other. */
    @Id
    long no();

    /** Sets it. */
    Site no(long no);

    /** Owned. */
    @OneToMany(backPopulates = "site", cascade = Cascade.ALL, deleteOrphans = true)
    List<Room> rooms();
}
