package com.acme.blog;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity
public interface Post {
    @Id
    Long id();
}
