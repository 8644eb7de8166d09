package com.shop;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

public interface Identified {
    @Id @GeneratedValue
    Long id();

    @Column(unique = true)
    CharSequence code();
}
