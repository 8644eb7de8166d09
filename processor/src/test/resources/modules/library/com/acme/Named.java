package com.acme;

import org.jspecify.annotations.Nullable;

/** A plain interface of another module. */
public interface Named {
    String name();

    @Nullable String title();
}
