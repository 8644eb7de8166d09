package dev.dovetail.it.random.stored.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Lies in a country, perhaps; its rank there is unique. */
@Entity(table = "towns")
@Index(value = {"countryCode", "rank"}, unique = true)
public interface Town extends Labelled {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** The rank among the country's. */
    int rank();

    /** Sets it. */
    void rank(int rank);

    /** The key to the country. */
    @ForeignKey(Country.class)
    @Column(length = 40)
    @Nullable String countryCode();

    /** Sets it. */
    void countryCode(@Nullable String countryCode);

    /** The country. */
    @ManyToOne(backPopulates = "towns")
    @Nullable Country country();

    /** Sets it. */
    void country(@Nullable Country country);
}
