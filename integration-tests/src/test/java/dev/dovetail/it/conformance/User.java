package dev.dovetail.it.conformance;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OneToOne;
import dev.dovetail.annotation.OrderBy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conformance model's user. */
@Entity(table = "users")
public abstract class User {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** The label in the cases. */
    @Column(unique = true)
    public abstract String name();

    /** Sets the label. */
    public abstract User name(String name);

    /** One to many. */
    @OneToMany(backPopulates = "user")
    @OrderBy("name")
    public abstract List<Post> posts();

    /** Replaces the posts. */
    public abstract User posts(List<Post> posts);

    /** One to one. */
    @OneToOne(backPopulates = "user")
    public abstract @Nullable Profile profile();

    /** Sets the profile. */
    public abstract User profile(@Nullable Profile profile);
}
