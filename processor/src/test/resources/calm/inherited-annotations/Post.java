package com.shop;

import dev.dovetail.annotation.Entity;

@Entity
public interface Post extends Identified {
    @Override
    Long id();

    @Override
    String code();
}
