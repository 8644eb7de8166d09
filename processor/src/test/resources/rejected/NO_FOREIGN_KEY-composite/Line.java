package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

@Entity
public abstract class Line {
    @Id @GeneratedValue
    public abstract Long id();

    @ManyToOne(backPopulates = "lines")
    public abstract Order order();
}
