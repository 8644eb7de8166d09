package dev.dovetail.it.conformance;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

/** The conformance model's profile. */
@Entity(table = "profiles")
public abstract class Profile {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** The label in the cases. */
    @Column(unique = true)
    public abstract String name();

    /** Sets the label. */
    public abstract Profile name(String name);

    /** The key to the user. */
    @ForeignKey(User.class)
    @Column(unique = true)
    public abstract @Nullable Long userId();

    /** One to one. */
    @OneToOne(backPopulates = "profile")
    public abstract @Nullable User user();

    /** Sets the user. */
    public abstract Profile user(@Nullable User user);
}
