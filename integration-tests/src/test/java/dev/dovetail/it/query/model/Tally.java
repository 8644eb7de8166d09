package dev.dovetail.it.query.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Has whole numbers of each width, most of which are near the end of what their type holds. */
@Entity(table = "tallies")
public abstract class Tally {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** What it is counted with. */
    public abstract int bucket();

    /** Sets it. */
    public abstract Tally bucket(int bucket);

    /** The narrowest. */
    public abstract byte tiny();

    /** Sets it. */
    public abstract Tally tiny(byte tiny);

    /** A narrow one. */
    public abstract short small();

    /** Sets it. */
    public abstract Tally small(short small);

    /** A narrow one, or none. */
    public abstract @Nullable Short extra();

    /** Sets it. */
    public abstract Tally extra(@Nullable Short extra);

    /** One of 32 bits. */
    public abstract int amount();

    /** Sets it. */
    public abstract Tally amount(int amount);

    /** One of 32 bits, or none. */
    public abstract @Nullable Integer more();

    /** Sets it. */
    public abstract Tally more(@Nullable Integer more);

    /** A wide one. */
    public abstract long wide();

    /** Sets it. */
    public abstract Tally wide(long wide);
}
