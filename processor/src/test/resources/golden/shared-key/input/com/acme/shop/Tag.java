package com.acme.shop;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

@Entity(table = "tags")
public interface Tag {
    @Id
    @ForeignKey(Tenant.class)
    Long tenantId();

    @Id
    @GeneratedValue(GenerationType.SEQUENCE)
    Long id();

    @Column(length = 40)
    String name();

    Tag name(String name);

    @ManyToOne
    Tenant tenant();

    Tag tenant(Tenant tenant);
}
