package com.acme.blog;

import dev.dovetail.annotation.Column;

public interface Coded {
    @Column(length = -1)
    String code();
}
