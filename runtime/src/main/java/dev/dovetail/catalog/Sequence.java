package dev.dovetail.catalog;

import dev.dovetail.dialect.TableName;

/**
 * A sequence.
 *
 * @param name the name
 * @param step how far apart its values are; 0 where the catalog does not say
 * @param statement the statement that creates it; empty where the catalog keeps none
 */
public record Sequence(TableName name, long step, String statement) {}
