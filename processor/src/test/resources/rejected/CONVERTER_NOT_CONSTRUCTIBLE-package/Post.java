package com.acme.blog;

import com.acme.text.Words;
import dev.dovetail.annotation.Convert;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Post {
    @Id @GeneratedValue
    public abstract Long id();

    @Convert(Words.class)
    public abstract StringBuilder text();
}
