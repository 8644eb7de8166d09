package com.acme.blog;

/** Of the kind that stands on methods. */
public @interface Nullable {}
