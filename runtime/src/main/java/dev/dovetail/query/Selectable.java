package dev.dovetail.query;

/**
 * What a query can give in each row: the value of an expression, the entity of a path, a shape made of several,
 * a list of what a relationship leads to, or a row of a common table expression.
 *
 * @param <R> the root entity of the query
 * @param <T> what is given
 */
public sealed interface Selectable<R, T> permits Expression, EntityPath, Shape, Listing, CteRow {}
