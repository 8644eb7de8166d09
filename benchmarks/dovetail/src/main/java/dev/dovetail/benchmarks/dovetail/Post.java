package dev.dovetail.benchmarks.dovetail;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import java.util.Set;

/** A post with its author, comments and tags. */
@Entity(table = "posts")
public abstract class Post {
    @Id @GeneratedValue
    public abstract long id();

    public abstract String title();
    public abstract Post title(String title);

    public abstract String body();
    public abstract Post body(String body);

    public abstract int views();
    public abstract Post views(int views);

    @ForeignKey(User.class)
    public abstract long userId();

    @ManyToOne(backPopulates = "posts")
    public abstract User user();
    public abstract Post user(User user);

    @OneToMany(backPopulates = "post")
    public abstract List<Comment> comments();

    @ManyToMany(backPopulates = "posts", associationTable = @AssociationTable(name = "post_tags"))
    public abstract Set<Tag> tags();
}
