package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity(table = "studios")
public interface Studio {
    @Id
    long id();
}
