package dev.dovetail.it.conformance;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.OrderBy;
import java.util.List;

/** The conformance model's tag. */
@Entity(table = "tags")
public abstract class Tag {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** The label in the cases. */
    @Column(unique = true)
    public abstract String name();

    /** Sets the label. */
    public abstract Tag name(String name);

    /** Many to many. */
    @ManyToMany(backPopulates = "tags")
    @OrderBy("name")
    public abstract List<Post> posts();

    /** Replaces the posts. */
    public abstract Tag posts(List<Post> posts);
}
