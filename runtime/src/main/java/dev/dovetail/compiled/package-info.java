/** Compiled queries and bulk statements as data, and the interface that executes them. */
@NullMarked
package dev.dovetail.compiled;

import org.jspecify.annotations.NullMarked;
