package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

@Entity(readOnly = true)
public interface Post {
    @Id
    Long id();

    String title();

    Post title(String title);

    @ForeignKey(User.class)
    @Nullable Long userId();

    @ManyToOne(backPopulates = "posts")
    @Nullable User user();

    void user(@Nullable User user);
}
