package com.acme.odd;

/** Called like what is generated for each entity. */
public enum Type {
    PLAIN,
    ODD
}
