package com.acme.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

@Entity
public interface Post {
    @Id
    @GeneratedValue
    Long id();

    @ForeignKey(Post.class)
    @Column(insertable = false, updatable = false)
    @Nullable Long parentId();

    @ManyToOne
    @Nullable Post parent();

    Post parent(@Nullable Post parent);
}
