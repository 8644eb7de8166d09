package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Check;

@Entity
@Check("unitPrice > 0 AND price > 0")
@Check("prise > 0")
public interface Post {
    @Id @GeneratedValue
    Long id();

    int unitPrice();

    int price();
}
