package com.acme.named;

import com.acme.named.store.Shelf;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds what belongs to a blog. */
public final class Blog {
    private Blog() {}

    /** A nested entity. */
    @Entity(table = "posts")
    public abstract static class Post {
        @Id
        @GeneratedValue
        public abstract Long id();

        @ForeignKey(Shelf.class)
        public abstract @Nullable Long shelfId();

        @ManyToOne(backPopulates = "posts")
        public abstract @Nullable Shelf shelf();

        @OneToMany(backPopulates = "post")
        public abstract List<Comment> comments();
    }

    /** Another one, of the other sort. */
    @Entity(table = "comments")
    public interface Comment {
        @Id
        @GeneratedValue
        Long id();

        @ForeignKey(Post.class)
        Long postId();

        @ManyToOne(backPopulates = "comments")
        Post post();
    }
}
