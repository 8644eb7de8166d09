package com.acme.blog;

import dev.dovetail.annotation.Entity;

@Entity
public abstract class Post extends Content {
    public abstract String title();
}
