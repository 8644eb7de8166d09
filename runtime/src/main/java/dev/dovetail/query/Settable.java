package dev.dovetail.query;

/**
 * What a statement can set: a column, or an embedded record with a column for each component.
 *
 * @param <R> the entity
 * @param <T> the type of the property
 */
public sealed interface Settable<R, T> permits Column, EmbeddedPath {}
