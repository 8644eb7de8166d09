package dev.dovetail.sample.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OneToOne;
import dev.dovetail.annotation.OrderBy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A user who writes posts: {@code User ──< Post}, {@code User ── Profile}. */
@Entity(table = "users")
public abstract class User {
    @Id
    @GeneratedValue
    public abstract Long id();

    public abstract String name();

    public abstract User name(String name);

    @OneToMany(backPopulates = "user")
    @OrderBy("id")
    public abstract List<Post> posts();

    @OneToOne(backPopulates = "user")
    public abstract @Nullable Profile profile();

    public abstract User profile(@Nullable Profile profile);

    /** Returns a new user with this name. */
    public static User named(String name) {
        return User_.create().name(name);
    }
}
