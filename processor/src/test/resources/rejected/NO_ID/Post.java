package com.acme.blog;

import dev.dovetail.annotation.Entity;

@Entity
public abstract class Post {
    public abstract String title();
}
