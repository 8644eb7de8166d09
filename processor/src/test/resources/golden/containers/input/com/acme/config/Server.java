package com.acme.config;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

@Entity(table = "servers")
public abstract class Server {
    @Id
    @GeneratedValue
    public abstract Long id();

    public abstract int port();

    @ForeignKey(Application.class)
    public abstract Long applicationId();

    @ForeignKey(Application.class)
    public abstract @Nullable Long runsId();

    @ManyToOne(backPopulates = "servers", foreignKey = "applicationId")
    public abstract Application application();

    @ManyToOne(backPopulates = "hosts", foreignKey = "runsId")
    public abstract @Nullable Application runs();
}
