/** Rows of several values, typed one by one, and functions of as many. */
@NullMarked
package dev.dovetail.tuple;

import org.jspecify.annotations.NullMarked;
