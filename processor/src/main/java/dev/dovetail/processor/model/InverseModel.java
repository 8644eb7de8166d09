package dev.dovetail.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * The other side of a relationship, as seen from this one.
 *
 * @param property the name of the property of the target, or of its implicit side
 * @param getter the getter of the property; null for an implicit side
 */
public record InverseModel(String property, @Nullable String getter) {}
