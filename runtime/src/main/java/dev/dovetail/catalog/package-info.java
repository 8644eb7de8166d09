/**
 * Represents the tables of a schema or database as values, compares them, and writes the statements that remove the
 * differences.
 */
@NullMarked
package dev.dovetail.catalog;

import org.jspecify.annotations.NullMarked;
