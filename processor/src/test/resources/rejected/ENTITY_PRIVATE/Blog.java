package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

/** Hides an entity. */
public class Blog {
    @Entity
    private abstract static class Post {
        @Id
        @GeneratedValue
        public abstract Long id();
    }
}
