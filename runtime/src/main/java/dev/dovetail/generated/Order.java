package dev.dovetail.generated;

/**
 * One term of a collection's order.
 *
 * @param attribute the target's property, by name
 * @param descending whether greater values come first
 */
public record Order(String attribute, boolean descending) {}
