package io.micronaut.data.annotation;

public @interface Id {  }
