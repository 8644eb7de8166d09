package dev.dovetail.query;

/**
 * Can be set by a statement: a column, or an embedded record, which sets a column for each component.
 *
 * @param <R> the entity
 * @param <T> the type of the property
 */
public sealed interface Settable<R, T> permits Column, EmbeddedPath {}
