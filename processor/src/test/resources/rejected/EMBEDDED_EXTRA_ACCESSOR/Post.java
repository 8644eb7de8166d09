package com.acme.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Post {
    @Id
    public abstract Long id();

    @Embedded
    public abstract Name name();

    public record Name(String first, String last) {
        @Column(length = 500)
        public String full() {
            return first + " " + last;
        }

        @Override
        @Column(length = 20)
        public String first() {
            return first;
        }
    }
}
