/** Writes what a session has changed: first a plan, as values, then its execution. */
@NullMarked
package dev.dovetail.flush;

import org.jspecify.annotations.NullMarked;
