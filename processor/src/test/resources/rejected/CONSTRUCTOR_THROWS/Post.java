package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import java.io.IOException;

@Entity
public abstract class Post {
    Post() throws IOException {}

    @Id @GeneratedValue
    public abstract Long id();
}
