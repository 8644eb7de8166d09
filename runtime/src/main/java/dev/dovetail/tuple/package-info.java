/** Tuples for result rows of up to 16 values, and the functions that take as many. */
@NullMarked
package dev.dovetail.tuple;

import org.jspecify.annotations.NullMarked;
