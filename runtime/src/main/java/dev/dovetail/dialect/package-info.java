/** The SQL of the five databases, and what a dialect of another database implements. */
@NullMarked
package dev.dovetail.dialect;

import org.jspecify.annotations.NullMarked;
