package dev.dovetail.sample.rest;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Who writes posts. */
@Entity(table = "users")
public interface User {
    @Id
    @GeneratedValue
    Long id();

    @Column(unique = true, length = 60)
    String name();

    User name(String name);

    @OneToMany(backPopulates = "user")
    List<Post> posts();

    /** Returns a new user with this name. */
    static User named(String name) {
        return User_.create().name(name);
    }
}
