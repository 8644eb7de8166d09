package dev.dovetail.generated;

/**
 * A term of the order of a collection.
 *
 * @param attribute the name of the target's property
 * @param descending whether the order is descending
 */
public record Order(String attribute, boolean descending) {}
