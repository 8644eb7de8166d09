/**
 * What tables a schema and a database have, as values; how the two differ, and the statements that remove the
 * differences.
 */
@NullMarked
package dev.dovetail.catalog;

import org.jspecify.annotations.NullMarked;
