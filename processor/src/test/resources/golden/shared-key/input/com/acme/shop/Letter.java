package com.acme.shop;

import dev.dovetail.annotation.Entity;

@Entity(table = "letters")
public non-sealed interface Letter extends Document {
    String text();

    Letter text(String text);
}
