package com.acme.blog;

/** Stands where the companion has to go. */
public final class Post_ {}
