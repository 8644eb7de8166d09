package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Land {
    @Id
    @GeneratedValue(GenerationType.ASSIGNED)
    public abstract String code();

    public abstract Land code(String code);
}
