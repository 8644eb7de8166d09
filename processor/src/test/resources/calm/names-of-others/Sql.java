package com.acme.blog;

import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Check("UPPER(full_name) = full_name OR price BETWEEN 0 AND 10")
@Check("full_name LIKE 'a;b%' AND (price > 0)")
@Check("NOT (price IN (1, 2)) AND CASE WHEN price > 1 THEN TRUE ELSE FALSE END")
public interface Sql {
    @Id @GeneratedValue
    java.lang.Long id();

    @Default("'it''s; --'")
    String fullName();

    @Default("-1.5") @Column(precision = 4, scale = 2)
    BigDecimal price();

    @Default("CURRENT_TIMESTAMP")
    Instant made();

    @Default("DATE '2020-01-01'")
    LocalDate day();

    @Default("random_uuid()")
    UUID code();

    @Default("TRUE")
    boolean open();

    @Column(definition = "CHARACTER VARYING(10)")
    String text();

    @Column(definition = "TIMESTAMP(3) WITH TIME ZONE")
    Instant changed();

    String[] tags();

    Sql tags(String... tags);
}
