package dev.dovetail.catalog;

import dev.dovetail.dialect.TableName;

/**
 * A sequence.
 *
 * @param name the name
 * @param step the increment; 0 if it is not known
 * @param owned whether it belongs to a column
 * @param statement the CREATE SEQUENCE statement; empty if it is not known
 */
public record Sequence(TableName name, long step, boolean owned, String statement) {}
