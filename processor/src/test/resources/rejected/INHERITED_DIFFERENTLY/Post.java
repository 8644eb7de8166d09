package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import java.time.LocalDate;

@Entity
public abstract class Post implements Timestamped {
    @Id @GeneratedValue
    public abstract Long id();

    @Override
    public abstract LocalDate createdAt();
}
