/** The annotation processors: they check a mapping and write its Java and its SQL. */
@NullMarked
package dev.dovetail.processor;

import org.jspecify.annotations.NullMarked;
