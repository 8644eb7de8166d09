package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Version;

@Entity
public abstract class Post {
    @Id @Version
    public abstract long id();
}
