package dev.dovetail.it.states;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Belongs to a site by two columns. */
@Entity(table = "st_rooms")
public interface Room {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** One part of the key. */
    @ForeignKey(value = Site.class, references = "tenant", name = "fk_st_rooms_site")
    long siteTenant();

    /** Sets it by value. */
    Room siteTenant(long tenant);

    /** The other. */
    @ForeignKey(value = Site.class, references = "no", name = "fk_st_rooms_site")
    long siteNo();

    /** Sets it by value. */
    Room siteNo(long no);

    /** Rides on the key. */
    @ManyToOne(backPopulates = "rooms")
    Site site();

    /** Sets it. */
    Room site(@Nullable Site site);
}
