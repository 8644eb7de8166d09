package com.acme.world;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Country {
    @Id
    public abstract Code code();

    public enum Code { AT, DE }
}
