package com.acme.blog;

import dev.dovetail.annotation.Entity;

@Entity
public interface Cat extends Animal {
}
