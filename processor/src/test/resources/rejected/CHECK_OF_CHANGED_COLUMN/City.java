package com.acme.post;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity(table = "cities")
public interface City {
    @Id
    String name();
}
