package dev.dovetail.it.dialects.named;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Has columns of types that only PostgreSQL knows, some of them made by the user. */
@Entity(table = "rated")
public abstract class Rated {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** An enum of the database. */
    @Column(definition = "mpaa_rating")
    public abstract Rating rating();

    /** Sets it. */
    public abstract Rated rating(Rating rating);

    /** Another, or none. */
    @Column(definition = "mpaa_rating")
    public abstract @Nullable Rating other();

    /** Sets it. */
    public abstract Rated other(@Nullable Rating other);

    /** A domain. */
    @Column(definition = "email_address")
    public abstract @Nullable String email();

    /** Sets it. */
    public abstract Rated email(@Nullable String email);

    /** A text whose case does not matter to the database. */
    @Column(definition = "tree_label")
    public abstract @Nullable String label();

    /** Sets it. */
    public abstract Rated label(@Nullable String label);

    /** An address. */
    @Column(definition = "inet")
    public abstract @Nullable String address();

    /** Sets it. */
    public abstract Rated address(@Nullable String address);

    /** An array of texts. */
    @Column(definition = "text[]")
    public abstract String @Nullable [] tags();

    /** Sets it. */
    public abstract Rated tags(String @Nullable [] tags);

    /** An array of the enum. */
    @Column(definition = "mpaa_rating[]")
    public abstract String @Nullable [] ratings();

    /** Sets it. */
    public abstract Rated ratings(String @Nullable [] ratings);

    /** A domain of numbers. */
    @Column(name = "of_year", definition = "film_year")
    public abstract @Nullable Integer year();

    /** Sets it. */
    public abstract Rated year(@Nullable Integer year);
}
