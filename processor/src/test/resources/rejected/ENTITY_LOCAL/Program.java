package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

class Program {
    static Class<?> post() {
        @Entity
        interface Post {
            @Id
            @GeneratedValue
            Long id();
        }
        return Post.class;
    }
}
