package dev.dovetail.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * The other side of a relationship.
 *
 * @param property the target's property; for a side that nobody declares, the name that it is known by
 * @param getter the target's method that reads it; null where the user has not declared it
 */
public record InverseModel(String property, @Nullable String getter) {}
