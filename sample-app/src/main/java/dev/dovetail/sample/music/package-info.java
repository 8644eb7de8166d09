/** The Chinook music store, with the names that its tables and columns have always had. */
@NullMarked
package dev.dovetail.sample.music;

import org.jspecify.annotations.NullMarked;
