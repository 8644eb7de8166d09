package com.acme.blog;

import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

public interface Animal {
    @Id @GeneratedValue
    Long id();
}
