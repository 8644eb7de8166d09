/** What a session remembers: which objects it knows, what changed, and both sides of each relationship in step. */
@NullMarked
package dev.dovetail.track;

import org.jspecify.annotations.NullMarked;
