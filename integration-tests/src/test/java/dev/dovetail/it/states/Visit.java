package dev.dovetail.it.states;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Belongs to a tenant always, and to one of its sites perhaps. */
@Entity(table = "st_visits")
public interface Visit {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** The part of the key that is never null. */
    @ForeignKey(value = Site.class, references = "tenant", name = "fk_st_visits_site")
    long siteTenant();

    /** Sets it by value. */
    Visit siteTenant(long tenant);

    /** The part that may be. */
    @ForeignKey(value = Site.class, references = "no", name = "fk_st_visits_site")
    @Nullable Long siteNo();

    /** Rides on the key. */
    @ManyToOne
    @Nullable Site site();

    /** Sets it. */
    Visit site(@Nullable Site site);
}
