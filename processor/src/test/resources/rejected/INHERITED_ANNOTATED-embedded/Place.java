package com.acme.library;

/** A place. */
public record Place(String room, int row) {}
