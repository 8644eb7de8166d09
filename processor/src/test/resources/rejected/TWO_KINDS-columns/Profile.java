package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Profile {
    @Id @GeneratedValue @ForeignKey(Post.class)
    public abstract Long postId();
}
