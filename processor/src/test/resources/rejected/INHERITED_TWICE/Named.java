package com.acme.blog;

import dev.dovetail.annotation.Column;

public interface Named {
    String title();

    @Column(length = 70, unique = true)
    String code();
}
