package com.acme.shop;

import dev.dovetail.annotation.Entity;

@Entity
public non-sealed interface Book extends Medium, Product {
    String isbn();
}
