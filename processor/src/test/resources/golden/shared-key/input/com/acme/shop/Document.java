package com.acme.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Inheritance;
import dev.dovetail.annotation.InheritanceStrategy;
import dev.dovetail.annotation.ManyToOne;

@Entity(table = "documents")
@Inheritance(InheritanceStrategy.JOINED)
public sealed interface Document permits Invoice, Letter {
    @Id
    @ForeignKey(Tenant.class)
    Long tenantId();

    @Id
    @GeneratedValue(GenerationType.SEQUENCE)
    Long id();

    @ManyToOne
    Tenant tenant();

    Document tenant(Tenant tenant);
}
