/** Writes planned entities as Java sources. */
@NullMarked
package dev.dovetail.tools.source;

import org.jspecify.annotations.NullMarked;
