package com.acme.blog;

/** Has no table. */
public final class User {}
