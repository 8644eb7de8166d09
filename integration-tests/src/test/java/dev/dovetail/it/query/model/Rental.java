package dev.dovetail.it.query.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A film that somebody took home. Many are taken home at once, so that their order has ties. */
@Entity(table = "rentals")
public abstract class Rental {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** When it was taken. */
    public abstract Instant rentalDate();

    /** Sets it. */
    public abstract Rental rentalDate(Instant rentalDate);

    /** When it came back. */
    public abstract @Nullable Instant returnDate();

    /** Sets it. */
    public abstract Rental returnDate(@Nullable Instant returnDate);

    /** What it costs. */
    public abstract float fee();

    /** Sets it. */
    public abstract Rental fee(float fee);

    /** How it was liked. */
    public abstract @Nullable Double score();

    /** Sets it. */
    public abstract Rental score(@Nullable Double score);

    /** The key to who took it. */
    @ForeignKey(Author.class)
    public abstract Long renterId();

    /** Who took it. */
    @ManyToOne
    public abstract Author renter();

    /** Sets it. */
    public abstract Rental renter(Author renter);
}
