package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Post {
    @Id @GeneratedValue
    public abstract Long id();

    @Override
    public abstract int hashCode();

    @Override
    protected abstract Object clone();

    @Override
    public abstract String toString();
}
