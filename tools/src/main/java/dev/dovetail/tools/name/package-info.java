/** Turns names of tables and columns into Java names. */
@NullMarked
package dev.dovetail.tools.name;

import org.jspecify.annotations.NullMarked;
