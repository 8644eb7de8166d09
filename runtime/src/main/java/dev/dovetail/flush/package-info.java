/** Writes the changes of a session. First plans them as values, then executes the plan. */
@NullMarked
package dev.dovetail.flush;

import org.jspecify.annotations.NullMarked;
