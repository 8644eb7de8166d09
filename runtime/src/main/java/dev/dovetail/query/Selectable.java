package dev.dovetail.query;

/**
 * What a query can give in each row: the value of an expression, the entity of a path, or a shape made of several.
 *
 * @param <R> the root of the query in which it can stand
 * @param <T> what is given
 */
public sealed interface Selectable<R, T> permits Expression, EntityPath, Shape {}
