package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.MapKey;
import java.util.Map;

@Entity(table = "posts")
public abstract class Post {
    @ForeignKey(User.class)
    public abstract long authorId();

    @ForeignKey(User.class)
    public abstract long editorId();

    @ManyToOne(backPopulates = "posts")
    public abstract User author();

    @ManyToMany
    @MapKey("name")
    public abstract Map<String, Post> related();

    public abstract Post title(String title);
}
