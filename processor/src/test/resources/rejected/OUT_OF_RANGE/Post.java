package com.acme.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;
import java.math.BigDecimal;

@Entity
public abstract class Post {
    @Id @GeneratedValue(value = GenerationType.SEQUENCE, allocationSize = 0)
    public abstract Long id();

    @Column(length = -1)
    public abstract String title();

    @Column(precision = 4, scale = 6)
    public abstract BigDecimal price();
}
