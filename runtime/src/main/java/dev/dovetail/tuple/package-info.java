/** Tuples for result rows of up to 16 values, and functions with as many parameters. */
@NullMarked
package dev.dovetail.tuple;

import org.jspecify.annotations.NullMarked;
