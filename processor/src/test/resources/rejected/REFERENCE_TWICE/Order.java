package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity
public interface Order {
    @Id
    int shop();

    @Id
    int no();
}
