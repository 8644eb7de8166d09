package dev.dovetail.sample.rest;

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
import dev.dovetail.annotation.Version;
import java.util.List;
import java.util.Set;

/** A post of a user: {@code User ──< Post ──< Comment}, {@code Post >──< Tag}. */
@Entity(table = "posts")
public interface Post {
    @Id
    @GeneratedValue
    Long id();

    @Version
    int version();

    @Column(length = 200)
    String title();

    Post title(String title);

    @Column(length = 10_000)
    String text();

    Post text(String text);

    @ForeignKey(User.class)
    Long userId();

    @ManyToOne(backPopulates = "posts")
    User user();

    Post user(User user);

    @OneToMany(backPopulates = "post", cascade = Cascade.ALL, deleteOrphans = true)
    List<Comment> comments();

    @ManyToMany(backPopulates = "posts", associationTable = @AssociationTable(name = "post_tags"))
    Set<Tag> tags();
}
