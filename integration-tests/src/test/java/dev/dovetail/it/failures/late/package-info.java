/** A schema in which one of the entities has a class that cannot be initialized. */
@NullMarked
package dev.dovetail.it.failures.late;

import org.jspecify.annotations.NullMarked;
