package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import org.jspecify.annotations.Nullable;

@Entity
@Index(value = "title", name = "ix_title")
public abstract class Post {
    @Id @GeneratedValue
    public abstract Long id();

    public abstract String title();

    @ForeignKey(value = User.class, name = "fk_user")
    public abstract @Nullable Long authorId();

    @ForeignKey(value = User.class, name = "fk_user")
    public abstract @Nullable Long editorId();
}
