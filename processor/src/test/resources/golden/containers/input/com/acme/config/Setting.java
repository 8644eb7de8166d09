package com.acme.config;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

@Entity(table = "settings")
public abstract class Setting {
    @Id
    @GeneratedValue
    public abstract Long id();

    public abstract String name();

    public abstract Setting name(String name);

    @ForeignKey(Application.class)
    public abstract Long applicationId();

    @ManyToOne(backPopulates = "settings")
    public abstract Application application();
}
