package com.acme.blog;

import dev.dovetail.annotation.Entity;
import org.springframework.data.annotation.Id;

@Entity
public interface Post {
    @Id
    Long id();
}
