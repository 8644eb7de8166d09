package com.acme.shop;

import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import org.jspecify.annotations.Nullable;

@Entity
public interface Item {
    @Id
    @GeneratedValue
    Long id();

    @Check("price IS NULL price > 0")
    @Nullable Integer price();

    @Check("weight > 0 AND OR weight IS NULL")
    @Nullable Integer weight();
}
