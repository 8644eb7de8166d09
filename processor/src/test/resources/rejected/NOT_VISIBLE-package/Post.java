package com.acme.blog;

import com.acme.base.Base;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Post extends Base {
    @Id @GeneratedValue
    public abstract Long id();
}
