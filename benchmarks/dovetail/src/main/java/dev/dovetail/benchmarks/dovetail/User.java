package dev.dovetail.benchmarks.dovetail;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** A user, who writes posts. */
@Entity(table = "users")
public abstract class User {
    @Id @GeneratedValue
    public abstract long id();

    public abstract String name();
    public abstract User name(String name);

    public abstract String email();
    public abstract User email(String email);

    @OneToMany(backPopulates = "user")
    public abstract List<Post> posts();
}
