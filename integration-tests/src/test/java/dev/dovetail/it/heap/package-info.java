/** Whether a session lets go of what nobody uses any more. */
@NullMarked
package dev.dovetail.it.heap;

import org.jspecify.annotations.NullMarked;
