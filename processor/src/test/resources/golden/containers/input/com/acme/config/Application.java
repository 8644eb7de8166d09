package com.acme.config;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.MapKey;
import dev.dovetail.annotation.OneToMany;
import java.util.Map;
import java.util.Set;

@Entity(table = "applications")
public abstract class Application {
    @Id
    @GeneratedValue
    public abstract Long id();

    @OneToMany(backPopulates = "application")
    @MapKey("name")
    public abstract Map<String, Setting> settings();

    public abstract Application settings(Map<String, Setting> settings);

    @OneToMany(backPopulates = "application")
    @MapKey("port")
    public abstract Map<Integer, Server> servers();

    @OneToMany(backPopulates = "runs")
    public abstract Set<Server> hosts();

    public abstract Application hosts(Set<Server> hosts);
}
