/** Creates entities from rows, and loads relationships: one class for each way to load. */
@NullMarked
package dev.dovetail.load;

import org.jspecify.annotations.NullMarked;
