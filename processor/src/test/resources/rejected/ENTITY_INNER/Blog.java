package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

/** Holds an inner entity. */
public class Blog {
    /** Belongs to an object of Blog. */
    @Entity
    public abstract class Post {
        @Id
        @GeneratedValue
        public abstract Long id();
    }
}
