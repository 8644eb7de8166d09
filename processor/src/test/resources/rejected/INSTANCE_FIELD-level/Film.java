package com.acme.library;

import dev.dovetail.annotation.Entity;

@Entity
public abstract non-sealed class Film extends Medium {
    public abstract String code();
}
