package dev.dovetail.it.embedded;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.ForeignKey;

/** The identifier of an order: its number at a shop. */
public record OrderKey(@ForeignKey(Shop.class) long shopId, @Column(name = "nr") int number) {}
