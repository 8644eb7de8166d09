package io.micronaut.data.annotation;

public @interface MappedEntity {  }
