package com.acme.library;

/** A language. */
public enum Language {
    ENGLISH,
    LATIN
}
