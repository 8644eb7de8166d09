package dev.dovetail.sample.blog;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OrderBy;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A post of a user: {@code User ──< Post ──< Comment}, {@code Post >──< Tag}. */
@Entity(table = "posts")
public abstract class Post {
    @Id
    @GeneratedValue
    public abstract Long id();

    public abstract String title();

    public abstract Post title(String title);

    @ForeignKey(User.class)
    public abstract @Nullable Long userId();

    public abstract Post userId(@Nullable Long userId);

    @ManyToOne(backPopulates = "posts")
    public abstract @Nullable User user();

    public abstract Post user(@Nullable User user);

    @OneToMany(backPopulates = "post", cascade = Cascade.ALL, deleteOrphans = true)
    @OrderBy("id")
    public abstract List<Comment> comments();

    @ManyToMany(backref = "posts", associationTable = @AssociationTable(name = "post_tags"))
    public abstract Set<Tag> tags();

    /** Returns a new post with this title. */
    public static Post titled(String title) {
        return Post_.create().title(title);
    }
}
