/** Creates entities from rows and loads relationships, with one class for each loading strategy. */
@NullMarked
package dev.dovetail.load;

import org.jspecify.annotations.NullMarked;
