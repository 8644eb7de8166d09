package com.acme.library;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;

@Entity
public non-sealed interface Film extends Medium {
    @Column(length = 20)
    String code();
}
