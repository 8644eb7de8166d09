package dev.dovetail.it.random.stored.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** Belongs to a region. */
@Entity(table = "sites")
public interface Site extends Labelled {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** The key to the region. */
    @ForeignKey(Region.class)
    @Column(length = 40)
    String regionCode();

    /** Sets it. */
    void regionCode(String regionCode);

    /** The region. */
    @ManyToOne(backPopulates = "sites")
    Region region();

    /** Sets it. */
    void region(Region region);
}
