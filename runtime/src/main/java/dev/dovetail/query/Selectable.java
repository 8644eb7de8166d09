package dev.dovetail.query;

/**
 * A column of a projection: an expression, an entity, an embedded record, a shape, a nested list, or a row of a common
 * table expression.
 *
 * @param <R> the root entity of the query
 * @param <T> the type of the selected value
 */
public sealed interface Selectable<R, T> permits Expression, EntityPath, EmbeddedPath, Shape, NestedList,
        CteRow {}
