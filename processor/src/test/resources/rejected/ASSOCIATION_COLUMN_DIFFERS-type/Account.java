package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity
public interface Account {
    @Id
    String tenant();

    @Id
    int no();
}
