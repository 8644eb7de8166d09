package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import org.jspecify.annotations.Nullable;

@Entity
public interface Visit {
    @Id
    @GeneratedValue
    Long id();

    @ForeignKey(value = Customer.class, references = "tenant", name = "fk_visit_customer")
    int customerTenant();
}
