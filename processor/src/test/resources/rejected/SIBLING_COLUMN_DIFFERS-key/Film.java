package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;

@Entity
public non-sealed interface Film extends Medium {
    @ForeignKey(Studio.class)
    long makerId();
}
