package com.acme.named.store;

import com.acme.named.Blog;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Where posts are kept. */
@Entity(table = "shelves")
public abstract class Shelf {
    @Id
    @GeneratedValue
    public abstract Long id();

    @OneToMany(backPopulates = "shelf")
    public abstract List<Blog.Post> posts();
}
