/** Builds the tables of a schema from the model, in the order in which they can be created. */
@NullMarked
package dev.dovetail.processor.table;

import org.jspecify.annotations.NullMarked;
