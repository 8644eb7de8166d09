package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.EnumLabel;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public interface Film {
    @EnumLabel("PG-13")
    String STRICTEST = "PG-13";

    @Id @GeneratedValue
    Long id();
}
