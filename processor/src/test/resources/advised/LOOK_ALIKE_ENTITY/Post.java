package com.acme.blog;

import jakarta.persistence.Entity;

@Entity(name = "posts")
public class Post {
    @jakarta.persistence.Id
    private Long id;

    public Long getId() {
        return id;
    }
}
