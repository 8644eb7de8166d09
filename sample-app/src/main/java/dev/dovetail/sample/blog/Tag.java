package dev.dovetail.sample.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

/**
 * A word that posts are found by: {@code Post >──< Tag}. It declares no posts: {@link Post#tags} declares them for it,
 * by {@code backref}.
 */
@Entity(table = "tags")
public abstract class Tag {
    @Id
    @GeneratedValue
    public abstract Long id();

    @Column(unique = true)
    public abstract String name();

    public abstract Tag name(String name);

    /** A new tag. */
    public static Tag named(String name) {
        return Tag_.create().name(name);
    }
}
