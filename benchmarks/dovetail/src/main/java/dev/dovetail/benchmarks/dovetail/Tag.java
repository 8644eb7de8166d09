package dev.dovetail.benchmarks.dovetail;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;

/** A tag of posts. */
@Entity(table = "tags")
public abstract class Tag {
    @Id @GeneratedValue
    public abstract long id();

    public abstract String name();
    public abstract Tag name(String name);

    @ManyToMany(backPopulates = "tags")
    public abstract Set<Post> posts();
}
