package com.acme.blog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public interface Post {
    @Id
    Long id();
}
