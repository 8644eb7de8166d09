package dev.dovetail.it.docs;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody writes. */
@Entity(table = "posts")
public interface Post {
    @Id
    @GeneratedValue
    Long id();

    String title();

    Post title(String title);

    String text();

    Post text(String text);

    @Nullable Integer rating();

    Post rating(@Nullable Integer rating);

    int views();

    Post views(int views);

    LocalDate published();

    Post published(LocalDate published);

    @ForeignKey(User.class)
    @Nullable Long userId();

    @ManyToOne(backPopulates = "posts")
    @Nullable User user();

    Post user(@Nullable User user);

    @OneToMany(backPopulates = "post")
    List<Comment> comments();
}
