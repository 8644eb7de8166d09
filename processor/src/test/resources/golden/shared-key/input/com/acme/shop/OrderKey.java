package com.acme.shop;

import dev.dovetail.annotation.ForeignKey;

/** The identifier of an order. Its tenant is part of each of its foreign keys. */
public record OrderKey(
        @ForeignKey(Tenant.class)
        @ForeignKey(value = Customer.class, references = "tenantId", name = "fk_orders_customer")
        @ForeignKey(value = Customer.class, references = "tenantId", name = "fk_orders_payer")
        Long tenantId,
        int number) {}
