package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

public final class Blog {
    private Blog() {}

    /** One of many. */
    @Entity
    public interface Post {
        @Id
        Long id();
    }
}
