package dev.dovetail.it.conformance;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OrderBy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conformance model's post. */
@Entity(table = "posts")
public abstract class Post {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** The label in the cases. */
    @Column(unique = true)
    public abstract String name();

    /** Sets the label. */
    public abstract Post name(String name);

    /** The key to the user. */
    @ForeignKey(User.class)
    public abstract @Nullable Long userId();

    /** Many to one. */
    @ManyToOne(backPopulates = "posts")
    public abstract @Nullable User user();

    /** Sets the user. */
    public abstract Post user(@Nullable User user);

    /** One to many, owned. */
    @OneToMany(backPopulates = "post", cascade = Cascade.ALL, deleteOrphans = true)
    @OrderBy("name")
    public abstract List<Comment> comments();

    /** Replaces the comments. */
    public abstract Post comments(List<Comment> comments);

    /** Many to many. */
    @ManyToMany(backPopulates = "posts", associationTable = @AssociationTable(name = "post_tags"))
    @OrderBy("name")
    public abstract List<Tag> tags();

    /** Replaces the tags. */
    public abstract Post tags(List<Tag> tags);
}
