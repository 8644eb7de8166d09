package com.acme.blog;

import dev.dovetail.annotation.Entity;

@Entity
public record Post(long id) {
}
