/** Chooses the Java type of a column. */
@NullMarked
package dev.dovetail.tools.type;

import org.jspecify.annotations.NullMarked;
