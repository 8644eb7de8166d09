package dev.dovetail.it.embedded;

/** A place on the globe. */
public record Geo(double latitude, double longitude) {}
