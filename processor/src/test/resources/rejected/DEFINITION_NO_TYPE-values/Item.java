package com.acme.shop;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

@Entity
public interface Item {
    @Id
    @GeneratedValue
    @Column(definition = "VARCHAR(20)")
    Long id();

    @Column(definition = "BIGINT")
    LocalDate day();

    @Column(definition = "NUMERIC(9,, 2)")
    BigDecimal price();

    @Column(definition = "UUID")
    Instant at();
}
