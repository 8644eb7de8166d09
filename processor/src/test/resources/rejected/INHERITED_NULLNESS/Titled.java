package com.acme.blog;

import org.jspecify.annotations.Nullable;

public interface Titled {
    @Nullable String title();
}
