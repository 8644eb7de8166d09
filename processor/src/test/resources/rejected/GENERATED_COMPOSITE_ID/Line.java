package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Line {
    @Id
    @GeneratedValue
    public abstract Long orderNo();

    @Id
    @GeneratedValue
    public abstract Long lineNo();
}
