package com.acme.library;

import dev.dovetail.annotation.Entity;

@Entity
public record Book(Long id, String title) implements Medium {
}
