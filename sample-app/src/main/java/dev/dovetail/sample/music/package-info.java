/** The Chinook music store, with the original names of its tables and columns. */
@NullMarked
package dev.dovetail.sample.music;

import org.jspecify.annotations.NullMarked;
