package dev.dovetail.jackson.shop;

import dev.dovetail.annotation.ForeignKey;

public record PurchaseKey(@ForeignKey(Customer.class) long customerId, int number) {}
