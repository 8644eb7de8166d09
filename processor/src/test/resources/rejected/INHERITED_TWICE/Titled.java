package com.acme.blog;

import dev.dovetail.annotation.Column;
import org.jspecify.annotations.Nullable;

public interface Titled {
    @Nullable String title();

    @Column(length = 7)
    String code();
}
