/** Turns rows into objects, and fetches what is not in memory: one class a way of loading. */
@NullMarked
package dev.dovetail.load;

import org.jspecify.annotations.NullMarked;
