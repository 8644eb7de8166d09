package dev.dovetail.sample.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

/**
 * A tag of posts: {@code Post >──< Tag}. It declares no collection of posts: {@link Post#tags} adds one by
 * {@code backref}.
 */
@Entity(table = "tags")
public abstract class Tag {
    @Id
    @GeneratedValue
    public abstract Long id();

    @Column(unique = true)
    public abstract String name();

    public abstract Tag name(String name);

    /** Returns a new tag with this name. */
    public static Tag named(String name) {
        return Tag_.create().name(name);
    }
}
